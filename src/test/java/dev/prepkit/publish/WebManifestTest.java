package dev.prepkit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebManifestTest {

  private static JsonObject read(WebManifest manifest, String... files) {
    return JsonParser.parseString(manifest.text(List.of(files))).getAsJsonObject();
  }

  @Test
  void whatever_the_title_holds_it_is_sound_json() {
    String title = "\"Our\" guide \\ </script>\u2028\ttab";
    WebManifest manifest = new WebManifest(title, "d", "he", "rtl", "#ffffff");
    assertThat(read(manifest).get("name").getAsString()).isEqualTo(title);
    assertThat(read(manifest).get("dir").getAsString()).isEqualTo("rtl");
    assertThat(manifest.text(List.of())).doesNotContain("</script");
  }

  @Test
  void it_names_the_icons_that_the_theme_has() {
    JsonArray icons =
        read(
                new WebManifest("t", "d", "en", "ltr", "#ffffff"),
                "assets/icon-512.png",
                "assets/icon-maskable-512.png",
                "assets/icon.svg",
                "assets/icons.png",
                "share/icon-192.png")
            .getAsJsonArray("icons");
    assertThat(icons).hasSize(3);
    assertThat(icons.get(0).getAsJsonObject().get("sizes").getAsString()).isEqualTo("512x512");
    assertThat(icons.get(1).getAsJsonObject().get("purpose").getAsString()).isEqualTo("maskable");
    assertThat(icons.get(2).getAsJsonObject().get("sizes").getAsString()).isEqualTo("any");
  }
}
