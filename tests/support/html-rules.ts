import { HtmlValidate } from "html-validate";

/** Rules that a built page keeps: the standard's and those for accessibility; what is left out is style alone. */
export const pageValidator = () =>
  new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:a11y"],
    rules: {
      // The templates write `<meta>` and attributes as the standard allows; these rules are about style alone.
      "void-style": "off",
      "attribute-boolean-style": "off",
      "no-trailing-whitespace": "off",
      "long-title": "off",
      // SVG sizes in per cent need no style; `<br>` and `<rect/>` both occur.
      "no-self-closing": "off",
      // A section named by the day on its rail, and a `time` inside a heading, are deliberate.
      "prefer-native-element": "off",
      // Dates such as "9 Jan" break well where they break at all.
      "tel-non-breaking": "off",
      "no-redundant-role": "off",
      // A statement's id is its article's, which may begin with a date; the standard asks for no blank and no more.
      "valid-id": ["error", { relaxed: true }],
    },
  });
