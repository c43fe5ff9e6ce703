package language

import "strings"

// sentByMany says whether the country at i is where somebody serves a body with an
// abbreviation for its name, which is many countries' then: UNDP Representative in
// Kazakhstan, глава представительства ООН в Казахстане, БҰҰ-ның Қазақстандағы өкілі.
func (g *stage) sentByMany(r *roleSpan, i int) bool {
	for g.d.lang == "en" && i > r.first+1 && (g.place[i-1] != "" && g.place[i-1] == g.place[i] || g.lower(i-1) == "the") {
		i-- // in South Africa, in the Czech Republic
	}
	switch low := g.lower(max(i-1, 0)); {
	case !startsWithAny(g.lower(r.head), stationed) && !startsWithAny(g.lower(r.head), headsOfOffices):
		return false
	case g.d.lang == "en" && low != "in" && low != "to" && low != "for", g.d.lang == "ru" && low != "в":
		return false
	case g.d.lang == "kk" && !endsWithAny(g.lower(i), "дағы", "дегі", "тағы", "тегі"):
		return false
	}
	for k := r.first; k < r.end; k++ {
		t := &g.d.tokens[k]
		abbreviation, _, _ := strings.Cut(t.text, "-") // БҰҰ-ның
		if t.upper && longerThan(abbreviation, 1) && allCaps(abbreviation) && g.place[k] == "" && (g.bodyAt[k] == nil || g.bodyAt[k].Country == "") {
			return true
		}
	}
	return false
}

// Beginnings of offices told by the place to which their holder is sent, and of those of who
// heads an office there.
var (
	stationed      = []string{"consul=", "consul-general", "vice-consul", "representative=", "coordinator=", "co-ordinator=", "attaché=", "attache=", "envoy=", "commissioner=", "представител", "координатор", "өкіл", "үйлестіруші"}
	headsOfOffices = []string{"head=", "глав", "руководител", "басшы", "жетекші"}
)

// servesMany says whether somebody leads or speaks for an organisation of many countries
// that the office names by its abbreviation, or by its part of the world: директор БДИПЧ, UNICEF
// Representative, head of the European Commission's delegation.
func (g *stage) servesMany(p *person, r *roleSpan) bool {
	nom, role := lower(r.noun.nom), lower(p.role)
	if startsWithAny(nom, ofEurope) || startsWithAny(nom, commissioners) && holdsAny(role, europe) {
		return true
	}
	words := strings.Fields(p.role)
	if len(words) > 2 && startsWithAny(lower(words[0]), europe) && startsWithAny(lower(words[1]), bodiesOfEurope) {
		return true
	}
	if !startsWithAny(nom, commissioners) && !startsWithAny(nom, stationed) && !startsWithAny(nom, headsOfOffices) && !startsWithAny(nom, servants) && !holdsAny(role, servantsDeputies) {
		return false
	}
	if startsWithAny(nom, secretaries) && holdsAny(role, interparliamentary) {
		return true
	}
	for k, w := range words {
		abbreviation, _, _ := strings.Cut(w, "-")
		if g.l.kinds[g.d.lang].words[lower(abbreviation)]&worldWord != 0 && lower(abbreviation) != abbreviation {
			return k+1 == len(words) || !startsWithAny(lower(words[k+1]), departments)
		}
	}
	return false
}

// departments begin words for a part of a ministry: its European department is a country's own.
var departments = []string{"department", "directorate", "division", "desk=", "департамент", "управлени", "отдел", "басқарма"}

// Beginnings of the names of those who sit in the European Commission.
var (
	ofEurope      = []string{"еврокомиссар", "еурокомиссар"}
	commissioners = []string{"commissioner", "комиссар"}
	europe        = []string{"european", "европейск", "еуропа"}
)

// A secretary of an assembly of parliaments serves all of them, whose members serve their countries.
var (
	secretaries        = []string{"secretary", "секретар", "хатшы"}
	interparliamentary = []string{"parliamentary assembly", "interparliamentary", "inter-parliamentary", "парламентской ассамблеи", "межпарламентск", "парламенттік ассамблея", "парламентаралық"}
)

// bodiesOfEurope begin the words for what the Union has of its own: «Еуропалық кеңестің төрағасы».
var bodiesOfEurope = []string{"council", "commission", "union", "совет", "комисси", "союз", "кеңес", "одақ", "одағ"}

// servantsDeputies are how Kazakh tells the deputies of servants: «Бас хатшысының орынбасары».
var servantsDeputies = []string{"хатшысының", "директорының"}

// servants are beginnings of offices that organisations have rather than countries.
var servants = []string{"secretary", "director", "секретар", "директор", "хатшы"}

// whereServing counts the Russian words at token i that tell where the holder of an office serves, in front of his
// name, or with what respect he is named: «посол Австрии в нашей стране А», «глава миссии на Украине Б», «президент
// Таджикистана уважаемый В»; 0 if there are none.
func (g *stage) whereServing(s *sentence, i int) int {
	if g.d.lang != "ru" {
		return 0
	}
	switch low := g.lower(i); {
	case strings.HasPrefix(low, "уважаем"), strings.HasPrefix(low, "многоуважаем"):
		return 1
	case low == "в" && ourOrThis.has(g.at(s, i+1)) && countryWords.has(g.at(s, i+2)):
		return 3
	case low == "на" && i+2 < s.end && g.place[i+1] != "" && g.names[i+2] != 0:
		return 2
	}
	return 0
}

// The Russian words for one's own country or one told of, where somebody serves.
var (
	ourOrThis    = wordSet("нашей этой нашем этом")
	countryWords = wordSet("стране республике государстве")
)
