package language_test

import (
	"slices"
	"testing"

	"minber/digest"
)

// Of several of one family the surname behind an office is his who holds it.
func TestKazakhNamesakesByOffice(t *testing.T) {
	const told = "Энергетика министрі Виктор Шатохин баяндама жасады. Қаржы вице-министрі Әнуар Шатохин цифрларын айтты. "
	for text, want := range map[string]string{
		told + "Үзілісте депутат Ләззат Түсіп пен министр Шатохин ұзақ сөйлесті.": "Виктор Шатохин",
		told + "Үзілісте депутат Ләззат Түсіп вице-министр Шатохинмен сөйлесті.":  "Әнуар Шатохин",
	} {
		t.Run(text, func(t *testing.T) {
			got, err := chambersReader().Understand(t.Context(), digest.Article{Text: text, Lang: "kk", Date: "2025-05-14"})
			if err != nil {
				t.Fatal(err)
			}
			met := slices.ContainsFunc(got.Meetings, func(m digest.Meeting) bool { return slices.Contains(m.Between[:], want) })
			if !met {
				t.Errorf("met: %v, want %s among them", got.Meetings, want)
			}
		})
	}
}
