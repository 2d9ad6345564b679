package org.twinatlas.attachment;

import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.Objects;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * How a camera was held, as the EXIF of a JPEG tells. The bytes are looked through here, because Java's own reader gives up on
 * files in which EXIF stands before JFIF, which some cameras write.
 */
final class CameraOrientation {

    private static final int MARKER = 0xff;
    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f'};

    private CameraOrientation() {}

    /** Upright, where the file does not tell. */
    static Orientation of(byte[] jpeg) {
        for (var at = 2; at + 4 <= jpeg.length && at(jpeg, at) == MARKER; at += 2 + length(jpeg, at)) {
            if (at(jpeg, at + 1) == START_OF_SCAN) {
                break;
            }
            var end = Math.min(at + 2 + length(jpeg, at), jpeg.length);
            if (at(jpeg, at + 1) == APP1
                    && Arrays.mismatch(EXIF, Arrays.copyOfRange(jpeg, at + 4, end)) == EXIF.length) {
                return told(Arrays.copyOfRange(jpeg, at + 4, end));
            }
        }
        return Orientation.TOP_LEFT;
    }

    private static Orientation told(byte[] exif) {
        try {
            return Objects.requireNonNullElse(ExifUtils.getOrientationFromExif(exif), Orientation.TOP_LEFT);
        } catch (BufferUnderflowException cutOff) {
            return Orientation.TOP_LEFT;
        }
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xff;
    }

    /** Of a segment, with these two bytes and without the two of its marker. */
    private static int length(byte[] jpeg, int at) {
        return at(jpeg, at + 2) << 8 | at(jpeg, at + 3);
    }
}
