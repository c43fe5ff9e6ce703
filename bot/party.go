package bot

import (
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
	if found := a.bodiesNamed(s, func(alias string) bool { return alias == plainName(name) }); found != nil {
		return found, nil
	}
	people, err := a.people.Find(ctx, name, r.Lang, namesakes)
	if err != nil {
		return nil, err
	}
	if len(people) > 0 {
		found := make([]party, len(people))
		for i, p := range people {
			found[i] = party{digest.Side{Person: p.ID}, p.Name}
			if post := a.words.post(s, p); post != "" && len(people) > 1 {
				found[i].Name += " — " + post
			}
		}
		return found, nil
	}
	if code := a.words.words.countryCase(name); code != "" {
		return []party{{digest.Side{Country: code}, s.country(code)}}, nil
	}
	return a.bodiesNamed(s, func(alias string) bool { return inflected(plainName(name), alias) }), nil
}

// bodiesNamed returns the bodies of which a name fits, those that live first.
func (a *answers) bodiesNamed(s *speech, fits func(alias string) bool) []party {
	var found []party
	for _, id := range a.words.bodyIDs() {
		body := a.words.bodies[id]
		if slices.ContainsFunc(spellings(body), func(alias string) bool { return fits(plainName(alias)) }) && len(found) < namesakes {
			found = append(found, party{digest.Side{Body: id}, body.ShortName(s.lang)})
		}
	}
	return found
}

// spellings are all names of a body, in every language.
func spellings(b digest.Body) []string {
	var all []string
	for _, lang := range languages() {
		all = append(all, b.Names[lang], b.Short[lang])
		all = append(all, b.Aliases[lang]...)
	}
	return slices.DeleteFunc(all, func(name string) bool { return name == "" })
}

// bodyIDs are those of the packs, in a fixed order: bodies that live before
// those that are over.
func (r *Renderer) bodyIDs() []string {
	ids := make([]string, 0, len(r.bodies))
	for id := range r.bodies {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b string) int {
		over := func(id string) string {
			if r.bodies[id].To != "" {
				return "over "
			}
			return ""
		}
		return strings.Compare(over(a)+a, over(b)+b)
	})
	return ids
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
