package dev.dione.samples.chinook.model;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.References;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who works in the shop.
 *
 * @param employeeId the id
 * @param lastName the family name
 * @param firstName the first name
 * @param title the job
 * @param reportsTo the boss
 * @param birthDate the day of birth
 * @param hireDate the first day in the shop
 * @param city where they live
 */
@Entity(table = "employee")
public record Employee(
    @Id int employeeId,
    String lastName,
    String firstName,
    @Nullable String title,
    @Nullable @References(Employee.class) Integer reportsTo,
    @Nullable LocalDate birthDate,
    @Nullable LocalDate hireDate,
    @Nullable String city) {}
