package dev.prepkit.print;

import static dev.prepkit.TestFiles.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prepkit.kit.Kit;
import dev.prepkit.kit.KitAssembler;
import dev.prepkit.library.ShippedLibrary;
import dev.prepkit.library.SmallLibrary;
import dev.prepkit.print.PrepSheet.Front;
import dev.prepkit.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What gives way on page one of a prep sheet, in which order. */
class FrontPageTest {

  private static final PrepSheet SHEET = PrepSheet.of(kit());
  private static final int ALL = SHEET.front().questions().size();

  private static Kit kit() {
    Profile profile = SmallLibrary.profile("name: M\ncontacts: [{name: J}]\n");
    return new KitAssembler(ShippedLibrary.LIBRARY, profile, TODAY)
        .assemble(profile.contacts().getFirst());
  }

  private final List<Front> tried = new ArrayList<>();
  private PrepSheet shown;

  /** A page that holds so many lines. */
  private PrintLayout layout(PrepSheet sheet, int room) {
    Front front = sheet.front();
    tried.add(front);
    shown = sheet;
    int used = front.questions().size() + (front.brief() ? 0 : 10) + front.notes().size();
    return new PrintLayout() {
      @Override
      public int pages() {
        return 3;
      }

      @Override
      public double length() {
        return 3;
      }

      @Override
      public boolean overflows() {
        return false;
      }

      @Override
      public OptionalInt pageOf(String id) {
        return id.equals("questions") ? OptionalInt.of(used <= room ? 2 : 3) : OptionalInt.empty();
      }

      @Override
      public PdfFile write() {
        return new PdfFile(new byte[used], List.of());
      }
    };
  }

  /** How many lines there are on page one of the sheet that comes of it. */
  private int fit(int room, PrintOptions options, boolean filling) {
    return new FrontPage(sheet -> layout(sheet, room), options)
        .fit(SHEET, filling)
        .write()
        .bytes()
        .length;
  }

  private int fit(int room) {
    return fit(room, new PrintOptions(Paper.A4, false, false), true);
  }

  @Test
  void nothing_gives_way_where_all_fits() {
    assertThat(fit(ALL + 10)).isEqualTo(ALL + 10);
    assertThat(tried).containsExactly(SHEET.front());
  }

  @Test
  void first_some_questions_give_way_then_sentences_then_all_questions() {
    assertThat(fit(ALL + 9)).isEqualTo(3 + 10);
    assertThat(fit(12)).isEqualTo(ALL);
    assertThat(fit(3)).isEqualTo(3);
    assertThat(fit(2)).isEqualTo(0);
    assertThat(tried.getLast().hasQuestions()).isFalse();
    assertThat(tried).noneMatch(Front::flows);
  }

  @Test
  void where_nothing_is_enough_the_next_page_starts_below_with_all_that_there_is() {
    assertThat(fit(-1)).isEqualTo(ALL + 10);
    assertThat(tried.getLast()).isEqualTo(SHEET.front().flowing());
  }

  @Test
  void room_for_notes_is_taken_where_somebody_types_and_no_more_than_a_third_of_the_page() {
    PrintOptions typing = new PrintOptions(Paper.A4, false, true);

    assertThat(fit(ALL + 10 + 5, typing, true)).isEqualTo(ALL + 10 + 5);
    assertThat(fit(ALL + 10 + 50, typing, true)).isEqualTo(ALL + 10 + 12);
    assertThat(shown.front().hasNotes()).isTrue();
    assertThat(fit(ALL + 10 + 5, typing, false)).isEqualTo(ALL + 10);
    assertThat(fit(ALL + 10 + 5)).isEqualTo(ALL + 10);
  }

  @Test
  void large_print_takes_as_many_pages_as_it_likes() {
    assertThat(fit(1, new PrintOptions(Paper.A4, true, true), true)).isEqualTo(ALL + 10);
    assertThat(tried).containsExactly(SHEET.front());
  }
}
