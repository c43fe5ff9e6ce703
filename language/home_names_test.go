package language_test

import (
	"context"
	"testing"

	"minber/digest"
	"minber/language"
)

// A Senate without a country is that of the people named beside it.
func TestASenateIsThatOfThePeopleNamedBesideIt(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"where only the capital and the people's names tell": {"CANBERRA: The Senate rose early. Senator Daniel Kearsley met Minister Fiona Callanan. Senator Scott Wendell and Senator Hugh Strathallan left.", "AU"},
		"of people with Kazakh names":                        {"The Senate rose early. Senator Marat Ospanov met Minister Aigul Sarsenova. Senator Daniyar Kenzhebekov and Senator Scott Miller left.", "KZ"},
	} {
		t.Run(name, func(t *testing.T) {
			u, err := programReader(language.Options{}).Understand(context.Background(), digest.Article{Text: c.text, Date: "2026-03-05", Lang: "en"})
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range u.People {
				if p.Country != c.want {
					t.Errorf("%s is of %q, want %q", p.Name, p.Country, c.want)
				}
			}
		})
	}
}
