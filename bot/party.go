package bot

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"minber/digest"
)

// party is one side of meetings, or what else somebody asks for by a name: a
// person, a country or a body, with the name that it is shown by.
type party struct {
	digest.Side
	Name string `json:"name"`
}

// parties returns what a name may mean: a country or a body of that name, else
// persons, else a country or a body in another grammatical case. Surnames look
// like those ("Германов"), so they come first.
func (a *answers) parties(ctx context.Context, r Request, name string) ([]party, error) {
	s := a.in(r)
	if code := a.words.words.countryCode(name); code != "" {
		return []party{{digest.Side{Country: code}, s.country(code)}}, nil
	}
	if ids := a.words.called.bodies.find(name, false); len(ids) > 0 {
		return a.bodies(s, ids), nil
	}
	found, err := a.personsNamed(ctx, r, name)
	if err != nil || len(found) > 0 {
		return found, err
	}
	if code := a.words.words.countryCase(name); code != "" {
		return []party{{digest.Side{Country: code}, s.country(code)}}, nil
	}
	return a.bodies(s, a.words.called.bodies.find(name, true)), nil
}

// personsNamed are the persons whom a name means; namesakes are told apart by
// their offices. A guess is no better than a country in another case.
func (a *answers) personsNamed(ctx context.Context, r Request, name string) ([]party, error) {
	people, err := a.people.Find(ctx, name, r.Lang, digest.FitLoose, namesakes)
	return a.persons(r, people), err
}

// personsGuessed are the persons whom a name that means nothing else may mean.
func (a *answers) personsGuessed(ctx context.Context, r Request, name string) ([]party, error) {
	people, err := a.people.Find(ctx, name, r.Lang, digest.FitGuess, namesakes)
	return a.persons(r, people), err
}

func (a *answers) persons(r Request, people []digest.PersonHit) []party {
	found := make([]party, len(people))
	for i, p := range people {
		found[i] = party{digest.Side{Person: p.ID}, p.Name}
		if post := a.words.post(a.in(r), p.PersonRef); post != "" && len(people) > 1 {
			found[i].Name += " — " + post
		}
	}
	return found
}

// bodies are parties of their ids, those that live before those that are over.
func (a *answers) bodies(s *speech, ids []string) []party {
	ids = slices.Clone(ids)
	slices.SortFunc(ids, func(x, y string) int {
		return cmp.Or(cmp.Compare(min(len(a.words.bodies[x].To), 1), min(len(a.words.bodies[y].To), 1)), cmp.Compare(x, y))
	})
	var found []party
	for _, id := range ids[:min(len(ids), namesakes)] {
		found = append(found, party{digest.Side{Body: id}, a.words.bodies[id].ShortName(s.lang)})
	}
	return found
}

// shortParty is a party's name without the office that tells namesakes apart.
func shortParty(p party) string {
	name, _, _ := strings.Cut(p.Name, " — ")
	return name
}

// pairs returns the ways in which a text may name two: at a dash, a comma or a
// word for "and", else between any two words.
func pairs(asked string) (ways [][2]string, explicit bool) {
	words := strings.Fields(strings.NewReplacer("–", " – ", "—", " – ", ",", " , ", "&", " & ", "/", " / ", "+", " + ").Replace(asked))
	for i := 1; i < len(words)-1; i++ {
		if joins(words[i]) {
			return [][2]string{{strings.Join(words[:i], " "), strings.Join(words[i+1:], " ")}}, true
		}
	}
	for i := 1; i < len(words); i++ {
		ways = append(ways, [2]string{strings.Join(words[:i], " "), strings.Join(words[i:], " ")})
	}
	return ways, false
}

// joins says whether a word stands between two names.
func joins(word string) bool {
	switch strings.ToLower(word) {
	case "–", "-", ",", "&", "/", "+", "и", "с", "со", "мен", "пен", "бен", "және", "and", "with", "vs":
		return true
	}
	return false
}
