package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

/** A class that is made empty, with fields that nothing sets. */
@Entity
public class Guest extends Stored {
  @Id public String id;

  // private
  private String name;

  // final
  public final int seats = 1;

  // a setter of another type
  private long age;

  // a setter that generated code cannot call
  private int zip;

  public String getName() {
    return name;
  }

  public long getAge() {
    return age;
  }

  public void setAge(String age) {
    this.age = Long.parseLong(age);
  }

  public int getZip() {
    return zip;
  }

  private void setZip(int zip) {
    this.zip = zip;
  }
}

class Stored {
  // in a superclass
  private String owner;
}
