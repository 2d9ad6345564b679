package org.twinatlas.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras and programs write them. */
public final class SomePicture {

    private SomePicture() {}

    public static byte[] png(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static BufferedImage read(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG whose EXIF tells its artist and that the camera was held on its side, with an XMP part and a comment. */
    public static byte[] ofCamera(int width, int height, String artist) {
        var jpeg = jpeg(width, height);
        return joined(
                new byte[] {jpeg[0], jpeg[1]},
                segment(0xe1, exif(artist)),
                segment(0xe1, text("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + artist + "</x:xmpmeta>")),
                segment(0xfe, text("taken by " + artist)),
                ByteBuffer.wrap(jpeg, 2, jpeg.length - 2).slice());
    }

    /** A PNG with a text about its author. */
    public static byte[] pngOf(String author, int width, int height) {
        var png = png(width, height);
        var afterHeader = 8 + 25;
        return joined(
                ByteBuffer.wrap(png, 0, afterHeader).slice(),
                chunk("tEXt", text("Author\0" + author)),
                ByteBuffer.wrap(png, afterHeader, png.length - afterHeader).slice());
    }

    /** A PNG that says so, and is no more than that. */
    static byte[] pngThatClaims(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 6, 0, 0, 0});
        return joined(ByteBuffer.wrap(png(1, 1), 0, 8).slice(), chunk("IHDR", header.array()));
    }

    /** TIFF, big-endian, with two entries: orientation 6 (turned right) and artist. */
    private static byte[] exif(String artist) {
        var name = text(artist + "\0");
        return ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + name.length)
                .put(text("Exif\0\0"))
                .put(text("MM"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putShort((short) 0x013b)
                .putShort((short) 2)
                .putInt(name.length)
                .putInt(8 + 2 + 2 * 12 + 4)
                .putInt(0)
                .put(name)
                .array();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        var checksum = new CRC32();
        checksum.update(text(type));
        checksum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(text(type))
                .put(content)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** @param parts byte arrays and buffers */
    private static byte[] joined(Object... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) {
            if (part instanceof ByteBuffer buffer) {
                joined.write(buffer.array(), buffer.arrayOffset(), buffer.limit());
            } else {
                joined.writeBytes((byte[]) part);
            }
        }
        return joined.toByteArray();
    }
}
