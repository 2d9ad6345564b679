package org.twinatlas.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinatlas.problem.BadInput;

class PlainPictureTests {

    private static final String ARTIST = "Planted Person";

    @Test
    void keepsNothingOfWhatACameraWrote() {
        var taken = SomePicture.ofCamera(40, 20, ARTIST);
        assertThat(text(taken).split(ARTIST)).as("EXIF, XMP and a comment").hasSize(4);
        assertThat(text(PlainPicture.of(FileKind.JPEG, taken))).doesNotContain("Exif", "xmp", ARTIST);
    }

    @Test
    void keepsNothingOfWhatAProgramWrote() {
        var drawn = SomePicture.pngOf(ARTIST, 40, 20);
        assertThat(text(drawn)).contains(ARTIST);
        assertThat(text(PlainPicture.of(FileKind.PNG, drawn))).doesNotContain("tEXt", ARTIST);
    }

    @Test
    void standsUpright() {
        var upright = SomePicture.read(PlainPicture.of(FileKind.JPEG, SomePicture.ofCamera(40, 20, ARTIST)));
        assertThat(upright.getWidth()).isEqualTo(20);
        assertThat(upright.getHeight()).isEqualTo(40);
    }

    @Test
    void keepsWhatCanBeSeenThrough() {
        var glass = new BufferedImage(30, 30, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(3, 3, 0x80ff0000);
        var kept = SomePicture.read(PlainPicture.of(FileKind.PNG, SomePicture.written(glass, "png")));
        assertThat(kept.getRGB(3, 3)).isEqualTo(0x80ff0000);
        assertThat(kept.getRGB(20, 20) >>> 24).isZero();
    }

    @Test
    void isNoLargerThanAScreenNeeds() {
        var small = SomePicture.read(PlainPicture.of(FileKind.JPEG, SomePicture.jpeg(3_000, 100)));
        assertThat(small.getWidth()).isEqualTo(2_400);
        assertThat(small.getHeight()).isEqualTo(80);
        assertThat(SomePicture.read(PlainPicture.of(FileKind.PNG, SomePicture.png(30, 10)))
                        .getWidth())
                .isEqualTo(30);
    }

    /** Grey, with a palette, of two bytes. */
    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_USHORT_GRAY})
    void mayBeOfAnyColours(int type) {
        var picture = SomePicture.written(new BufferedImage(8, 9, type), "png");
        assertThat(SomePicture.read(PlainPicture.of(FileKind.PNG, picture)).getHeight())
                .isEqualTo(9);
    }

    @Test
    void isRefusedWhereItCannotBeRead() {
        var png = SomePicture.png(50, 50);
        for (var broken : new byte[][] {Arrays.copyOf(png, 20), Arrays.copyOf(png, png.length / 2)}) {
            assertThatThrownBy(() -> PlainPicture.of(FileKind.PNG, broken))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("cannot be read");
        }
    }

    @Test
    void isRefusedWhereItWouldFillTheMemory() {
        assertThatThrownBy(() -> PlainPicture.of(FileKind.PNG, SomePicture.pngThatClaims(60_000, 60_000)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("50 megapixels");
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
