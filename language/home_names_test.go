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
		"where the dateline tells":                           {"LILONGWE (MANA) - The Senate's Speaker Agnes Mkwapatira met Governor Halima Roba on Tuesday.", "MW"},
		"of people with Kazakh names":                        {"The Senate rose early. Senator Marat Ospanov met Minister Aigul Sarsenova. Senator Daniyar Kenzhebekov and Senator Scott Miller left.", "KZ"},
	} {
		t.Run(name, func(t *testing.T) {
			u, err := programReader(language.Options{}).Understand(context.Background(), digest.Article{Text: c.text, Date: "2026-03-05", Lang: "en"})
			if err != nil {
				t.Fatal(err)
			}
			if len(u.People) == 0 || u.People[0].Country != c.want {
				t.Errorf("people are %v, want the first one of %q", u.People, c.want)
			}
		})
	}
}
