package dev.prepkit.build;

import dev.prepkit.diagnostic.Diagnostics;
import dev.prepkit.diagnostic.Located;
import dev.prepkit.diagnostic.SourceLocation;
import dev.prepkit.profile.Contact;
import dev.prepkit.profile.ProfileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Removes what was built for some contacts: their kits, and what home page, calendar and search say
 * of them. What somebody changed or added in a kit's folder is not ours to remove.
 */
public final class Purge {

  private final BuildRequest request;
  private final Diagnostics diagnostics;

  /**
   * @param request names the contacts, and the output folder that has them
   */
  public Purge(BuildRequest request, Diagnostics diagnostics) {
    this.request = request;
    this.diagnostics = diagnostics;
  }

  /**
   * What there is of each.
   *
   * @throws FaultyInput if there is nothing of one of them
   */
  public List<BuiltKit> found() throws IOException, FaultyInput {
    Path output = request.output().orElseThrow();
    Manifest manifest = Manifest.read(output);
    TreeSet<String> built = new TreeSet<>(BuiltKit.contacts(manifest));
    List<BuiltKit> found = new ArrayList<>();
    for (Located<String> contact : request.contacts()) {
      if (built.contains(contact.value())) {
        found.add(BuiltKit.in(output, manifest, contact.value()));
      } else {
        diagnostics.unknown(contact.at(), "kit", contact.value(), built);
      }
    }
    if (diagnostics.hasErrors()) {
      throw new FaultyInput();
    }
    return found;
  }

  /**
   * Where the contacts stand in the profile, so that the next whole build would make them again.
   */
  public List<SourceLocation> listed() throws IOException {
    Diagnostics unheard = new Diagnostics();
    Set<String> ids = request.contacts().stream().map(Located::value).collect(Collectors.toSet());
    return new Workspace(request.program().shipped(), request.folder(), unheard)
        .profile()
        .flatMap(new ProfileReader(unheard)::read)
        .map(profile -> profile.contacts().stream().filter(each -> ids.contains(each.id())))
        .orElse(Stream.of())
        .map(Contact::at)
        .toList();
  }

  /** Removes it, and makes anew what names the contacts elsewhere. */
  public BuildReport remove() throws IOException, FaultyInput {
    return new Build(request, diagnostics).without();
  }
}
