package main

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

// In any chat somebody types the bot's name and a few words, chooses what to
// share, and whoever reads it there comes to the bot by its button.
func TestEndToEndInlineFromAGroup(t *testing.T) {
	in := served(t)
	in.ask(t, sandbox.Sergei, "/start")
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	answer, err := in.telegram.Query(ctx, sandbox.Group, sandbox.Sergei, "Сергалиева", "")
	if err != nil || len(answer.Results) == 0 {
		t.Fatalf("%v: %+v\n%s", err, answer, in.log.String())
	}
	kinds := make(map[byte]int) // of results, by the first letter of their ids
	for _, r := range answer.Results {
		kinds[r.ID[0]]++
	}
	if kinds['p'] != 1 || kinds['q'] == 0 || kinds['m'] == 0 || kinds['a'] == 0 {
		t.Errorf("want a card, quotes, meetings and articles, got %v", kinds)
	}
	i := slices.IndexFunc(answer.Results, func(r sandbox.InlineResult) bool { return r.ID[0] == 'q' })
	if err := in.telegram.Choose(sandbox.Group, sandbox.Sergei, answer.Query, answer.Results[i].ID); err != nil {
		t.Fatal(err)
	}
	messages := in.telegram.Messages(sandbox.Group)
	shared := messages[len(messages)-1]
	if !strings.Contains(shared.Text, "«") || !strings.Contains(shared.Text, "Нурлан Сергалиев") {
		t.Errorf("a quote in the reader's language is shared as %s", shared.Text)
	}
	if len(shared.Buttons) == 0 || !strings.Contains(shared.Buttons[0][0].URL, "?start=q") {
		t.Errorf("it does not link back: %+v", shared.Buttons)
	}
}

// Whoever wants to share when two met types both names.
func TestEndToEndInlineAPairOfNames(t *testing.T) {
	in := served(t)
	in.ask(t, sandbox.Sergei, "/start")
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	meeting := func(words string) sandbox.InlineResult {
		answer, err := in.telegram.Query(ctx, sandbox.Group, sandbox.Sergei, words, "")
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(answer.Results, func(r sandbox.InlineResult) bool { return r.ID[0] == 'm' })
		if i < 0 {
			t.Fatalf("%s finds no meeting: %+v\n%s", words, answer.Results, in.log.String())
		}
		return answer.Results[i]
	}
	one := meeting("Сергалиева")
	if pair := meeting(strings.ReplaceAll(one.Title, " — ", " ")); pair.ID != one.ID {
		t.Errorf("the pair of %s finds %s", one.Title, pair.Title)
	}
}
