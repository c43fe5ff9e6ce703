package language

import (
	"slices"
	"strings"
	"unicode/utf8"

	tongue "golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"minber/digest"
)

// A text that has named a country once tells its officers without it: "the Foreign Minister",
// «депутат Национального собрания», «Сенат төрағасы». Away from that text nobody knows whose
// minister that is, so that an office of another country than the readers' own says it.

// ofLand adds the country to an office of a state, or of a house that many countries have, if
// its words tell none: "Foreign Minister of Finland", «спикер
// парламента Грузии», «Латвия Сеймінің спикері».
func (c *cast) ofLand(p *person, r *roleSpan) {
	g := c.g
	if p.country == "" || g.ownLand(p.country) || r.tenure != "" || !landed.has(r.noun.class) || strings.ContainsAny(p.role, ",(«\"") {
		return
	}
	if p.body != nil && p.body.Country != p.country || g.tellsLand(p, r) {
		return
	}
	words := strings.Fields(p.role)
	house := g.houseAmong(words)
	if house < 0 && !g.toldInFull(words, r) || house >= 0 && !g.houseCloses(words, house) {
		return
	}
	name := g.landName(p.country)
	if name == "" {
		return
	}
	c.keepAsCalled(p)
	half := house > 0 && halfHouse[g.d.lang].has(lower(words[house-1]))
	switch {
	case g.d.lang == "kk" && half:
		p.role = name + " парламенті " + kazakhHouseOwned(words, house)
	case g.d.lang == "kk":
		p.role = name + " " + kazakhHouseOwned(words, house)
	case g.d.lang == "ru" && half:
		p.role += " парламента " + name
	case g.d.lang == "ru":
		p.role += " " + name
	case half:
		p.role += " of the parliament of " + name
	default:
		p.role += " of " + name
	}
}

// envoyAt tells where a Russian ambassador serves, not where to he or she is sent: «назначен послом в
// Анкару» makes a «посол в Анкаре».
func (c *cast) envoyAt(p *person, r *roleSpan) {
	if c.g.d.lang != "ru" || r.noun.class != "ambassador" {
		return
	}
	if front, place, ok := strings.Cut(p.role, " в "); ok && oneWord(place) {
		p.role = front + " в " + russianTownLocative(place)
	}
}

// russianTownLocative turns the name of a town or country in the accusative to the prepositional case; one
// that is in that case, or has none, stays.
func russianTownLocative(name string) string {
	low := lower(name)
	if undeclinedPlace.has(low) || allCaps(name) {
		return name
	}
	for _, e := range [...][2]string{{"ию", "ии"}, {"ею", "ее"}, {"ю", "е"}, {"у", "е"}, {"й", "е"}, {"ь", "и"}} {
		if stem, ok := strings.CutSuffix(name, e[0]); ok {
			return stem + e[1]
		}
	}
	if last, _ := utf8.DecodeLastRuneInString(low); strings.ContainsRune("бвгджзклмнпрстфхцчшщ", last) {
		return name + "е"
	}
	return name
}

// ownerBehind words an English office of a state whose country stands in front of it in the possessive
// as others are told: "Iran's ambassador" is the ambassador of Iran.
func (c *cast) ownerBehind(p *person, r *roleSpan) {
	g := c.g
	if g.d.lang != "en" || p.country == "" || r.first+2 >= r.end || r.head+1 != r.end || !isPossessive(g.lower(r.first+1)) || g.place[r.first] != p.country || g.capit[r.first] || r.noun.class != "ambassador" && r.noun.class != "minister" && r.noun.class != "premier" {
		return
	}
	front := g.slice(r.first, r.first+2, -1, "") + " "
	if office, ok := strings.CutPrefix(p.role, front); ok && !strings.Contains(office, " of ") {
		p.role = office + " of " + strings.TrimSuffix(strings.TrimSuffix(strings.TrimSpace(front), "'s"), "’s")
	}
}

// keepAsCalled keeps what the text calls somebody of its own country, before that country is added.
func (c *cast) keepAsCalled(p *person) {
	if p.country == c.g.home {
		p.calledHere = p.role
	}
}

// landed are the classes of offices that a country or its parliament has.
var landed = wordSet("minister chair vice deputy senator")

// halfHouse are the words that tell which house of a parliament one is, and no name of it.
var halfHouse = map[string]*wordList{
	"en": wordSet("lower upper"),
	"ru": wordSet("нижней верхней"),
	"kk": wordSet("төменгі жоғарғы"),
}

// landName is the name of a country as an office takes it: as the text has it, in English
// without its adjective and not but the last word of it.
func (g *stage) landName(code string) string {
	name := g.countryName(code)
	switch {
	case g.d.lang == "en" && (name == "" || strings.Contains(name, " ") || name == "Republic" || allCaps(name) || endsWithAny(name, "ian", "ese", "ish", "ean", "ans", "ati", "aqi")):
		return g.nameOfNamed(code)
	case g.d.lang == "kk" && kazakhPeoples.has(lower(name)):
		return ""
	}
	return name
}

// usualName is the usual name of a country of one word, in Russian in the genitive: where a text tells
// it but by the adjective or in the name of a house. It is "" of one that the text tells by a town alone.
func (g *stage) usualName(code string) string {
	if g.d.lang == "en" || !slices.Contains(g.place, code) && !slices.Contains(g.town, code) && !slices.ContainsFunc(g.bodyAt, func(b *digest.Body) bool { return b != nil && b.Country == code }) {
		return ""
	}
	name, own := ownNames[g.d.lang][code]
	if !own {
		region, err := tongue.ParseRegion(code)
		if err != nil {
			return ""
		}
		name = usualNames[g.d.lang].Name(region)
	}
	switch {
	case name == "" || strings.ContainsAny(name, " (-"):
		return ""
	case g.d.lang == "ru":
		return russianTownGenitive(name)
	}
	return name
}

// usualNames name countries as the Unicode Common Locale Data Repository does, ownNames those that
// their own parliaments and the press here call otherwise; where it is "" none of one word is in use.
var (
	usualNames = map[string]display.Namer{"ru": display.Regions(tongue.Russian), "kk": display.Regions(tongue.Kazakh)}
	ownNames   = map[string]map[string]string{
		"ru": {"KG": "Кыргызстан", "US": "США", "KR": "", "MK": "", "CD": ""},
		"kk": {"US": "АҚШ", "CD": ""},
	}
)

// kazakhPeoples are the Kazakh words for peoples that the text has where a country's would stand:
// Тәжік Өкілдер палатасы.
var kazakhPeoples = wordSet("тәжік өзбек қырғыз қазақ түрікмен ауған корей неміс мажар түрік моңғол орыс поляк")

// ownLand says whether a country is that of a pack, and the text is of it: readers take its officers
// for theirs.
func (g *stage) ownLand(code string) bool { return code == g.home && g.l.homes[code] }

// tellsLand says whether an office tells its country, or several, by its words.
func (g *stage) tellsLand(p *person, r *roleSpan) bool {
	for i := r.first; i < r.end; i++ {
		if g.place[i] != "" || g.bodyAt[i] != nil && g.bodyAt[i].Country == "" {
			return true
		}
	}
	for w := range strings.FieldsSeq(p.role) {
		low := lower(w)
		t := token{kind: word, text: w, lower: low, upper: low != w, onset: onsetOf(low)}
		if code, n, _ := g.l.atlas.at(g.d.lang, []token{t}, 0); n > 0 && code != "" || startsAny(low, severalLands) || len(w) > 3 && allCaps(w) {
			return true
		}
	}
	return false
}

// houseAmong is the index of the noun of a house among the words of an office, the last of those
// that stand together, -1 if there is none.
func (g *stage) houseAmong(words []string) int {
	is := func(w string) bool {
		low := lower(w)
		return isHouseNoun(g.d.lang, low) && (g.d.lang != "kk" || !kazakhAttribute(low))
	}
	at := slices.IndexFunc(words, is)
	for at >= 0 && at+1 < len(words) && is(words[at+1]) {
		at++
	}
	return at
}

// toldInFull says whether words without a house are the office of a minister told in full, or a
// senator told by the noun alone: "Foreign Minister", «сенатор».
func (g *stage) toldInFull(words []string, r *roleSpan) bool {
	switch r.noun.class {
	case "senator":
		return len(words) == 1
	case "minister":
		return len(words) > 1 && len(words) < 7 && (g.d.lang != "kk" || endsWithAny(words[len(words)-1], "і", "ы"))
	}
	return false
}

// houseCloses says whether the name of a house ends an office, in Kazakh whether it opens it,
// so that the country can stand there.
func (g *stage) houseCloses(words []string, house int) bool {
	switch g.d.lang {
	case "kk":
		return house < 3 && house+1 < len(words) && len(words) < 7 && words[0] != "елдің"
	case "ru":
		return house+1 == len(words)
	}
	return house+1 == len(words) && slices.Contains(words, "of")
}

// kazakhHouseOwned words a Kazakh office so that its house can be a country's: Сейм спикері,
// (Латвия) Сеймінің спикері; Ұлттық жиналыстың төрағасы, (Корея) Ұлттық жиналысының төрағасы.
func kazakhHouseOwned(words []string, house int) string {
	if len(words) == 1 {
		return kazakhPossessed(lowerFirst(words[0]))
	}
	if house < 0 {
		return strings.Join(words, " ")
	}
	noun, genitive := words[house], kazakhGenitive(lower(words[house]))
	if genitive {
		noun = withoutGenitive(noun)
	}
	if possessed := endsWithAny(noun, "ы", "і"); !possessed {
		noun, genitive = kazakhPossessed(noun), true
	}
	if behind := house + 1; genitive && (behind >= len(words) || !endsWithAny(words[behind], "сының", "сінің")) { // Сенаты Төрағасының орынбасары
		noun += kazakhGenitiveEnding(noun)
	}
	words[house] = noun
	return strings.Join(words, " ")
}
