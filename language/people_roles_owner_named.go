package language

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Officers of places are told by a common noun once the place is known: the mayor of
// the capital, «аким города», «посол этой страны». The place is the one named last.

// commonOwners are the common nouns of places behind an office, and whether they mean a
// country.
var commonOwners = map[string]map[string]bool{
	"en": {"capital": false, "city": false, "town": false, "country": true},
	"ru": {"столицы": false, "города": false, "страны": true, "государства": true},
}

// resolvesOwner puts the name of the place into an office that tells only what kind of
// place it is of. It says whether the office is one.
func (g *stage) resolvesOwner(p *person, r *roleSpan) bool {
	if r.end <= r.first || g.d.lang == "kk" {
		return false
	}
	space := strings.LastIndexByte(p.role, ' ')
	last := p.role[space+1:]
	land, ok := commonOwners[g.d.lang][last]
	if !ok || space < 0 { // as nearly all
		return false
	}
	words := strings.Fields(p.role)
	if land {
		name := g.countryName(p.country)
		if name == "" {
			return true
		}
		for len(words) > 2 && (ourWord.has(words[len(words)-2]) || articles[words[len(words)-2]]) {
			words = words[:len(words)-1]
		}
		p.role = strings.Join(words[:len(words)-1], " ") + " " + name
		return true
	}
	name := g.townBefore(r)
	switch {
	case name == "":
	case g.d.lang == "en":
		p.role = strings.TrimSuffix(strings.TrimSuffix(p.role, last), "the ") + name
	case last == "города":
		p.role += " " + name
	default:
		p.role = strings.TrimSuffix(p.role, last) + name
	}
	return true
}

// townBefore is the town that the text names last before an office, in Russian if that
// does not decline or stands in the genitive; "" if there is none.
func (g *stage) townBefore(r *roleSpan) string {
	for k := r.first - 1; k >= 0; k-- {
		if !g.capit[k] && g.town[k] == "" || !g.d.tokens[k].upper || g.names[k] != 0 || g.bodyAt[k] != nil {
			continue
		}
		first := k
		for first > 0 && g.d.tokens[first-1].upper && (g.town[first-1] == g.town[k] && g.town[k] != "" || g.capit[first-1]) {
			first--
		}
		if k+1 < len(g.d.tokens) && (regionNoun.has(g.lower(k+1)) || startsAny(g.lower(k+1), regionStems)) || g.d.lang == "ru" && adjectiveLike(g.lower(k)) {
			continue // of a region
		}
		if name := g.slice(first, k+1, -1, ""); g.d.lang == "en" || first == k {
			if g.d.lang == "ru" {
				return russianTownGenitive(name)
			}
			return name
		}
	}
	return ""
}

// feminineTowns begin the names of countries and towns that are feminine, which their
// forms do not tell.
var feminineTowns = []string{"украин", "молдов", "литв", "мальт", "тонг", "гайан", "ямайк", "доминик", "гренад", "коста-рик", "шри-ланк", "тув", "гагауз", "канад", "куб", "ган", "уганд", "ангол", "мьянм", "ботсван", "панам", "гватемал", "венесуэл", "польш", "руанд", "астан", "караганд", "москв", "самар", "варшав", "праг", "вен", "анкар", "джакарт", "бухар", "риг", "одесс", "полтав", "хив", "доха", "дох", "уф", "пенз", "калуг", "вологд", "медин", "лим", "гаван", "абудж", "аккр", "прага", "мекк", "женев", "лозанн", "барселон", "севиль", "маниль", "манил"}

// russianTownGenitive turns the name of a town or country, in whatever case the text
// has it, to the genitive.
func russianTownGenitive(name string) string {
	if countryAbbreviations[lower(name)] {
		return name // РФ has no cases
	}
	name = titled(name) // НАМИБИЯ
	if strings.HasPrefix(name, "Беларус") {
		return "Беларуси"
	}
	for _, e := range [...][2]string{
		{"ией", "ии"},
		{"еей", "еи"}, // Корея
		{"ея", "еи"},
		{"ее", "еи"},
		{"ею", "еи"},
		{"еи", "еи"},
		{"ию", "ии"},
		{"ия", "ии"},
		{"ии", "ии"},
		{"аем", "ая"},
		{"аю", "ая"},
		{"ае", "ая"},
		{"ай", "ая"},
		{"ая", "ая"},
		{"ью", "и"},
		{"ем", "я"},
		{"ь", "я"},
		{"я", "я"},
	} {
		if stem, ok := strings.CutSuffix(name, e[0]); ok {
			return stem + e[1]
		}
	}
	stem := name
	for _, e := range [...]string{"ой", "ей", "ом", "а", "е", "у", "ы", "и"} {
		if cut, ok := strings.CutSuffix(name, e); ok {
			stem = cut
			break
		}
	}
	last, _ := utf8.DecodeLastRuneInString(stem)
	switch low := lower(stem); {
	case slices.Contains(feminineTowns, low):
		if strings.ContainsRune("гкхшжчщ", last) {
			return stem + "и"
		}
		return stem + "ы"
	case stem == name && endsWithAny(name, "о", "э", "ю"), undeclinedPlace.has(lower(name)):
		return name
	}
	return stem + "а"
}

// undeclinedPlace are names of countries and towns that have one form, though they end
// as cases do.
var undeclinedPlace = wordSet("алматы актобе перу чили мали конго марокко монако баку тбилиси дели сочи хельсинки душанбе атырау актау текели шу кокшетау алатау катманду нагасаки осло рио сан-марино хараре мапуту конакри гаити таити фиджи малави зимбабве сан-томе кабо-верде бурунди джибути кирибати вануату науру тувалу палау сомали брунеи бали токио киото")

// countryName is the name by which the text calls a country, in Russian in the
// genitive, in Kazakh without endings; "" if it has but its adjective.
func (g *stage) countryName(code string) string {
	if code == "" {
		return ""
	}
	for i := range g.place {
		if g.place[i] != code || g.capit[i] || !g.d.tokens[i].upper || i > 0 && g.place[i-1] == code || g.bodyAt[i] != nil || g.isHead[i] || g.isOrg(i) || isHouseNoun(g.d.lang, g.lower(i)) || g.d.lang == "kk" && allCaps(g.d.tokens[i].text) {
			continue
		}
		end := i + 1
		for end < len(g.place) && g.place[end] == code && g.d.tokens[end].upper && !g.capit[end] {
			end++
		}
		name := g.slice(i, end, -1, "")
		switch g.d.lang {
		case "en":
			if g.countryNoun(i, end) {
				return name
			}
		case "ru":
			if end == i+1 && !adjectiveLike(g.lower(i)) && !endsWithAny(g.lower(i), "ие", "ые", "их", "ых", "ими", "цы", "цев", "ец", "ка", "ин", "анин") {
				return russianTownGenitive(name)
			}
			if end == i+1 && endsWithAny(g.lower(i), "ией", "ей") {
				return russianTownGenitive(name)
			}
		case "kk":
			if low := g.lower(end - 1); end == i+1 && !kazakhAttribute(low) {
				return keepCase(g.d.tokens[i].text, g.l.atlas.withoutEnding(low, code))
			}
		}
	}
	return ""
}

// nameOfNamed is the English name of a country that the text tells by its adjective alone: the
// ambassador at the Vietnamese embassy is that of Vietnam. It is "" if the text does not tell it, and in
// other languages.
func (g *stage) nameOfNamed(code string) string {
	i := slices.Index(g.place, code)
	for i >= 0 && i < len(g.place) && (g.capit[i] || g.place[i] != code) {
		i++
	}
	if g.d.lang != "en" || i < 0 || i == len(g.place) {
		return ""
	}
	return g.englishName(code)
}

// englishName is the English name of a country, with its article where it has one.
func (g *stage) englishName(code string) string {
	words := strings.Fields(g.l.atlas.names[code])
	for i, w := range words {
		if !ownerLink.has(w) && w != "and" {
			r, n := utf8.DecodeRuneInString(w)
			words[i] = strings.ToUpper(string(r)) + w[n:]
		}
	}
	name := strings.Join(words, " ")
	if len(words) > 1 && endsWithAny(name, "Republic", "States", "Kingdom", "Emirates", "Islands") || endsWithAny(name, "ppines", "therlands", "ldives", "hamas", "ychelles", "Congo", "Gambia") {
		return "the " + name
	}
	return name
}

// countryNoun says whether the English words [i, end) for a country are its name and
// no adjective: a preposition stands in front of them and no noun behind.
func (g *stage) countryNoun(i, end int) bool {
	if i == 0 || end < len(g.d.tokens) && g.d.tokens[end].kind == word && g.kinds[end]&stopWord == 0 && !isPossessive(g.lower(end)) {
		return false
	}
	switch g.lower(i - 1) {
	case "of", "in", "to", "from", "for", "with", "between", "and", "across", "through", "the":
		return true
	}
	return end < len(g.d.tokens) && isPossessive(g.lower(end))
}

// withCountry adds the country to the bare office of an envoy, of one who speaks for a
// state or its government, and of those in a house that no pack knows.
func (c *cast) withCountry(p *person, r *roleSpan) {
	g := c.g
	nom := lower(r.noun.nom)
	if town, office, ok := strings.Cut(p.role, " "); ok && g.d.lang == "en" && r.noun.class == "ambassador" && oneWord(office) && g.capit[r.first] && (strings.HasSuffix(town, "'s") || strings.HasSuffix(town, "’s")) && g.place[r.first] != "" {
		p.country = g.place[r.first]
		p.role = office + " of " + g.englishName(p.country) // Riga's ambassador
		return
	}
	if r.noun.class == "president" && r.first > 0 && itsWord.has(g.lower(r.first-1)) && r.country == "" {
		return // of a plant
	}
	if !oneWord(p.role) || p.country == "" || r.tenure != "" || nom == "representative" { // of a district
		return
	}
	envoy := r.noun.class == "ambassador" && startsAny(nom, ambassadors)
	speaker := p.body == nil && presidingNoun.has(bare(nom))
	state := (p.body == nil || g.d.lang == "en" && !p.body.Parliament && r.noun.class == "president") && ofNation.has(r.noun.class) && countryOfNoun(nom) == ""
	switch r.noun.class {
	case "minister":
		state = state && !g.ownLand(p.country)
	case "deputy":
		state = state && g.mainChamberOf(p.country) == nil && !(g.d.lang == "en" && elsewhereSeated.has(nom)) // an MEP is of no country's house
	}
	national := envoy || state && !speaker
	if !national && !speaker {
		return
	}
	name := cmp.Or(g.countryName(p.country), g.nameOfNamed(p.country))
	if envoy { // who is always somebody's, also where the text has but the adjective
		name = cmp.Or(g.landName(p.country), g.usualName(p.country))
	}
	if name == "" {
		return
	}
	if r.noun.class == "minister" || r.noun.class == "senator" || r.noun.class == "deputy" {
		c.keepAsCalled(p)
	}
	switch {
	case g.d.lang == "kk" && national:
		p.role = name + " " + kazakhPossessed(lowerFirst(p.role))
	case g.d.lang == "kk":
		p.role = name + " парламентінің " + kazakhPossessed(lowerFirst(p.role))
	case g.d.lang == "ru" && national:
		p.role += " " + name
	case g.d.lang == "ru":
		p.role += " парламента " + name
	case national:
		p.role += " of " + name
	default:
		p.role += " of the parliament of " + name
	}
}

// ofNation are the classes of offices that a country has, whatever its bodies are called.
var ofNation = wordSet("president premier minister senator deputy")

// oneWord says whether an office is told by a word alone.
func oneWord(role string) bool { return role != "" && strings.IndexByte(role, ' ') < 0 }
