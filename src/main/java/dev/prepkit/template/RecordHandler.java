package dev.prepkit.template;

import com.github.mustachejava.reflect.ReflectionObjectHandler;
import dev.prepkit.text.Html;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;

/** Lets templates see records only. */
final class RecordHandler extends ReflectionObjectHandler {

  @Override
  @SuppressWarnings("rawtypes")
  protected AccessibleObject findMember(Class type, String name) {
    Class<?> known = type;
    Method method = Members.find(known, name).orElse(null);
    if (method != null) {
      method.setAccessible(true);
    }
    return method;
  }

  @Override
  public String stringify(Object value) {
    return value instanceof Html html ? html.markup() : value.toString();
  }
}
