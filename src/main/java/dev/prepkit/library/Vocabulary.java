package dev.prepkit.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All words that content and profiles may use as tags. */
public record Vocabulary(
    TagSet audiences,
    TagSet seniorities,
    TagSet subjects,
    TagSet moments,
    TagSet connections,
    TagSet channels,
    TagSet stations,
    List<FindingKind> findingKinds) {

  public Vocabulary {
    findingKinds = List.copyOf(findingKinds);
  }

  public Set<String> findingIds() {
    return findingKinds.stream().map(kind -> kind.tag().id()).collect(Collectors.toSet());
  }

  public Optional<FindingKind> findingKind(String id) {
    return findingKinds.stream().filter(kind -> kind.tag().id().equals(id)).findFirst();
  }
}
