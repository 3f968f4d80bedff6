package dev.prepkit.print.openpdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The logical structure of a PDF (ISO 32000-1, 14.7): which element each text, image and link
 * belongs to. It is made from the document before painting, so reading order is the document's
 * order; painting adds the marks.
 */
final class StructureTree {

  private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");
  private static final PdfName OBJECT = new PdfName("Obj");
  private static final Pattern HEADING = Pattern.compile("/H[1-6]");

  /**
   * Where a mark belongs among the marks of its element: document order, then position in the text.
   */
  private record Place(int order, int start) {
    static final Comparator<Place> COMPARATOR =
        Comparator.comparingInt(Place::order).thenComparingInt(Place::start);
  }

  private final PdfStructureTreeRoot root;
  private final List<PdfStructureElement> parentsFirst = new ArrayList<>();
  private final Map<Node, PdfStructureElement> owners = new IdentityHashMap<>();
  private final Map<Node, Integer> order = new IdentityHashMap<>();
  private final Map<Element, PdfStructureElement> labels = new IdentityHashMap<>();
  private final Map<PdfStructureElement, List<Place>> marks = new IdentityHashMap<>();
  private final Map<PdfStructureElement, List<PdfDictionary>> objects = new IdentityHashMap<>();

  StructureTree(PdfStructureTreeRoot root) {
    this.root = root;
  }

  // Building

  PdfStructureElement document() {
    return add(new PdfStructureElement(root, PdfName.DOCUMENT));
  }

  PdfStructureElement add(PdfStructureElement parent, PdfName role) {
    return add(new PdfStructureElement(parent, role));
  }

  private PdfStructureElement add(PdfStructureElement element) {
    parentsFirst.add(element);
    return element;
  }

  /** Says where a text, an image or a link belongs; call it in document order. */
  void own(Node node, PdfStructureElement element) {
    owners.put(node, element);
    order.put(node, order.size());
  }

  void label(Element listItem, PdfStructureElement label) {
    labels.put(listItem, label);
  }

  static void attribute(PdfStructureElement element, String owner, String key, PdfObject value) {
    PdfDictionary attributes = (PdfDictionary) element.get(PdfName.A);
    if (attributes == null) {
      attributes = new PdfDictionary();
      attributes.put(PdfName.O, new PdfName(owner));
      element.put(PdfName.A, attributes);
    }
    attributes.put(new PdfName(key), value);
  }

  static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  // Painting

  /** The element that a node belongs to; nothing for decoration. */
  Optional<PdfStructureElement> owner(@Nullable Node node) {
    return node == null ? Optional.empty() : Optional.ofNullable(owners.get(node));
  }

  Optional<PdfStructureElement> labelOf(@Nullable Element listItem) {
    return listItem == null ? Optional.empty() : Optional.ofNullable(labels.get(listItem));
  }

  /** Notes that a marked-content sequence was opened for an element. */
  void marked(PdfStructureElement element, @Nullable Node node, int start) {
    Place place = new Place(node == null ? 0 : order.getOrDefault(node, 0), start);
    marks.computeIfAbsent(element, key -> new ArrayList<>()).add(place);
  }

  /** Makes an annotation a part of an element (PDF/UA-1, 7.18.1). */
  void attach(PdfStructureElement element, PdfAnnotation annotation, PdfIndirectReference page) {
    PdfDictionary reference = new PdfDictionary(OBJECT_REFERENCE);
    reference.put(OBJECT, annotation.getIndirectReference());
    reference.put(PdfName.PG, page);
    objects.computeIfAbsent(element, key -> new ArrayList<>()).add(reference);
    int key = root.addExistingObject(element.getReference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
  }

  // Finishing

  /** Puts the marks in order, adds the annotations, and takes empty elements away. */
  void finish() {
    marks.forEach(StructureTree::sort);
    objects.forEach(
        (element, references) -> {
          PdfArray kids = kids(element);
          references.forEach(kids::add);
          element.put(PdfName.K, kids);
        });
    parentsFirst.reversed().stream()
        .filter(element -> element != parentsFirst.getFirst())
        .filter(element -> kids(element).isEmpty() && !isCell(element))
        .forEach(this::remove);
    level();
  }

  /**
   * Some headings are hidden by styles; those that are left follow each other without gaps (7.4.2).
   */
  private void level() {
    int level = 0;
    for (PdfStructureElement element : parentsFirst) {
      String role = element.get(PdfName.S).toString();
      if (HEADING.matcher(role).matches() && !kids(element).isEmpty()) {
        level = Math.min(role.charAt(2) - '0', level + 1);
        element.put(PdfName.S, new PdfName("H" + level));
      }
    }
  }

  /** Layout paints a line's own text before the elements in it, so the marks come in a mix. */
  private static void sort(PdfStructureElement element, List<Place> places) {
    if (places.size() < 2) {
      return;
    }
    List<PdfObject> kids = kids(element).getElements();
    if (kids.getFirst().isNumber()) {
      PdfDictionary reference = new PdfDictionary(PdfName.MCR);
      reference.put(PdfName.PG, element.get(PdfName.PG));
      reference.put(PdfName.MCID, kids.getFirst());
      kids.set(0, reference);
    }
    PdfArray sorted = new PdfArray();
    IntStream.range(0, kids.size())
        .boxed()
        .sorted(Comparator.comparing(places::get, Place.COMPARATOR))
        .forEach(i -> sorted.add(kids.get(i)));
    element.put(PdfName.K, sorted);
  }

  private static PdfArray kids(PdfDictionary element) {
    PdfObject kids = element.get(PdfName.K);
    if (kids instanceof PdfArray array) {
      return array;
    }
    return kids == null ? new PdfArray() : new PdfArray(kids);
  }

  /** An empty cell stays, or the columns would shift. */
  private static boolean isCell(PdfStructureElement element) {
    PdfObject role = element.get(PdfName.S);
    return PdfName.TD.equals(role) || PdfName.TH.equals(role);
  }

  private void remove(PdfStructureElement element) {
    PdfDictionary parent = element.getParent() == null ? root : element.getParent();
    PdfArray kept = new PdfArray();
    for (PdfObject kid : kids(parent).getElements()) {
      if (kid != element) {
        kept.add(kid);
      }
    }
    parent.put(PdfName.K, kept);
    element.remove(PdfName.K);
  }
}
