package language_test

import (
	"context"
	"testing"

	"minber/digest"
	"minber/language"
)

// A bare office is of the country that the text speaks of there, not of the readers' own.
func TestABareOfficeIsOfTheCountryWhereTheTextPlays(t *testing.T) {
	const text = "The delegation of the Mazhilis is in Amman. Senate President Fawwaz Al-Rawab met the guests. The talk was of water. " +
		"The Jordanian side spoke of phosphates too. A dinner followed. The deputies fly home on Saturday."
	u, err := programReader(language.Options{}).Understand(context.Background(), digest.Article{Lang: "en", Date: "2026-03-10", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	people := u.People
	if len(people) != 1 || people[0].Country != "JO" || people[0].Body != "" {
		t.Errorf("got %+v, want one of Jordan and of no body of another country", people)
	}
}
