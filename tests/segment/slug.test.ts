import { expect, test } from "vitest";
import { slug } from "../../src/segment/slug.ts";

test.each([
  ["Rôle des parlements – déclaration d’Abidjan", "role-des-parlements-declaration-d-abidjan"],
  ["Доклад Российской делегации: подъём", "доклад-российской-делегации-подъём"],
  ["2030年可持续发展议程", "2030年可持续发展议程"],
])("%s", (title, expected) => {
  expect(slug(title)).toBe(expected);
  expect(slug(title.normalize("NFD"))).toBe(expected);
});
