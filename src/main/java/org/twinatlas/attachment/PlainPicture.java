package org.twinatlas.attachment;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import org.twinatlas.problem.BadInput;

/**
 * A picture as what it shows, and nothing else: drawn anew, upright, it holds none of what cameras and programs write into a file,
 * such as where and when it was taken, by whom, and a small picture of what has been cut away.
 */
final class PlainPicture {

    /** Pixels of the longer edge; enough for a screen, and for half a page in print. */
    static final int LONGEST_EDGE = 2_400;

    /** Unpacked it takes four bytes a pixel, twice. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final double JPEG_QUALITY = 0.9;

    static {
        ImageIO.setUseCache(false); // else a copy lies in the folder of temporary files
    }

    private PlainPicture() {}

    /**
     * One at a time, for the memory that it takes.
     *
     * @throws BadInput if it cannot be read, or is larger than 50 megapixels
     */
    static synchronized byte[] of(FileKind kind, byte[] content) {
        try {
            var drawn = new ByteArrayOutputStream();
            Thumbnails.of(new ByteArrayInputStream(content))
                    .scale(scale(size(kind, content)))
                    .useExifOrientation(false)
                    .addFilter(ExifFilterUtils.getFilterForOrientation(CameraOrientation.of(content)))
                    .outputFormat(kind.ending())
                    .outputQuality(JPEG_QUALITY)
                    .toOutputStream(drawn);
            return drawn.toByteArray();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw unreadable();
        }
    }

    private static double scale(Dimension size) {
        return Math.min(1, (double) LONGEST_EDGE / Math.max(size.width, size.height));
    }

    private static Dimension size(FileKind kind, byte[] content) throws IOException {
        var reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            var size = new Dimension(reader.getWidth(0), reader.getHeight(0));
            if ((long) size.width * size.height > MOST_PIXELS) {
                throw BadInput.of(
                        "body",
                        "%d × %d pixels".formatted(size.width, size.height),
                        "a picture of at most 50 megapixels");
            }
            return size;
        } finally {
            reader.dispose();
        }
    }

    private static BadInput unreadable() {
        return BadInput.of(
                "body", "a picture that cannot be read", "a whole PNG, or a whole JPEG in colour (not CMYK) or grey");
    }
}
