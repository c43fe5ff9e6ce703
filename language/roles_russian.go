package language

import "strings"

// russianRole reads the office whose noun is at h: adjectives in front, a
// chain of genitives behind.
func (g *stage) russianRole(s *sentence, h, from int) roleSpan {
	r := roleSpan{head: h, first: h, end: h + 1, noun: g.heads[h]}
	for i := h - 1; i >= from && i >= s.first && h-i < 5; i-- {
		t := &g.d.tokens[i]
		if t.kind != word || g.names[i] != 0 || g.isHead[i] && !startsWithAny(t.lower, []string{"чрезвычайн", "ведущ"}) {
			break
		}
		if t.lower == "и" {
			if i-1 >= from && strings.HasPrefix(g.lower(i-1), "чрезвычайн") {
				continue
			}
			break
		}
		if !adjectiveLike(t.lower) || startsAny(t.lower, houses.names["ru"]) || notOfOffice[t.lower] || pastParticiple(t.lower) || strings.HasSuffix(t.lower, "ую") && r.noun.cases&accusative == 0 {
			break
		}
		if !adjectiveAgrees(t.lower, r.noun.cases) || strings.HasPrefix(t.lower, "летн") && i > s.first && isDash(g.lower(i-1)) { // 20-летний
			break
		}
		r.first = i
	}
	r.end = g.pastNamesake(s, g.russianRight(s, h+1, &r))
	r.leads = r.end > h+1 && startsWithAny(g.lower(h), inCharge)
	told := g.withoutNamePart(&r)
	var b strings.Builder
	for i := r.first; i < h; i++ {
		t := &g.d.tokens[i]
		if t.kind == word && adjectiveLike(t.lower) {
			b.WriteString(nominativeAdjective(t.lower, t.text, &r.noun))
		} else {
			b.WriteString(t.text)
		}
		b.WriteByte(' ')
	}
	if h+2 < r.end && ourWord.has(g.lower(h+1)) {
		b.WriteString(g.slice(h, h+1, h, r.noun.nom) + " " + g.slice(h+2, told, -1, ""))
	} else {
		b.WriteString(g.slice(h, told, h, r.noun.nom))
	}
	r.text = strings.TrimSpace(b.String())
	for k := r.first; k < r.end; k++ {
		if itsOwner.has(g.lower(k)) {
			r.text = itsDropped.Replace(r.text)
			break
		}
	}
	return r
}

// itsOwner are the pronouns for a body named before, and itsDropped leaves them out of
// an office.
var (
	itsOwner   = wordSet("его ее её их")
	itsDropped = strings.NewReplacer(" его ", " ", " ее ", " ", " её ", " ", " их ", " ")
)

// pastParticiple says whether a word tells what somebody did, which is no part of an
// office: председательствовавший, пришедший; but бывший.
func pastParticiple(low string) bool {
	return (strings.Contains(low, "авш") || strings.Contains(low, "ивш") || strings.Contains(low, "евш") || strings.Contains(low, "увш") || strings.Contains(low, "явш") || strings.Contains(low, "едш")) && adjectiveLike(low)
}

// adjectiveAgrees says whether an adjective in -й can stand in one of the cases of the
// noun behind it: «ответ, подписанный министром» has none of the minister.
func adjectiveAgrees(low string, cases kase) bool {
	if cases == anyCase {
		return true
	}
	for _, e := range adjectiveCases {
		if strings.HasSuffix(low, e.ending) {
			return cases&e.cases != 0
		}
	}
	return true
}

// adjectiveCases are the endings of adjectives in the singular and the cases in
// which they stand before an office.
var adjectiveCases = [...]struct {
	ending string
	cases  kase
}{
	{"ый", nominative},
	{"ий", nominative},
	{"ая", nominative},
	{"яя", nominative},
	{"ого", genitive | accusative},
	{"его", genitive | accusative},
	{"ому", dative},
	{"ему", dative},
	{"ым", instrumental | dative},
	{"им", instrumental | dative},
	{"ом", prepositional},
	{"ем", prepositional},
	{"ую", accusative},
	{"юю", accusative},
}

// notOfOffice are adjectives and pronouns that stand before an office without
// belonging to it.
var notOfOffice = map[string]bool{
	"который": true, "которой": true, "которую": true, "котором": true, "которого": true, "которым": true, "которому": true, "которая": true, "этого": true, "этому": true, "этим": true,
	"своего": true, "своим": true, "нового": true, "новый": true, "новым": true, "новому": true, "каждый": true, "такой": true, "самого": true, "нашего": true, "вашего": true, "наш": true, "наша": true, "ваш": true, "ваша": true,
	"другой": true, "другого": true, "другим": true, "также": true, "избранный": true, "избранного": true, "нынешний": true, "нынешнего": true, "действующий": true, "каким": true, "новоизбранный": true,
	"ведь": true, "потом": true, "причем": true, "причём": true, "затем": true, "всем": true, "том": true, "этом": true, "чем": true, "нем": true, "ним": true, "своей": true, "новая": true, "новой": true,
	"назначенный": true, "назначенная": true, "назначенного": true, "назначенной": true, "назначенному": true, "назначенным": true, "избранная": true, "избранной": true, "избранному": true, "избранным": true,
	"почему": true, "потому": true, "поэтому": true, "зачем": true, "совсем": true, "тем": true, "кем": true, "моему": true, "своему": true, "чему": true, "образом": true, "временем": true, "итогом": true,
	"ему": true, "ей": true, "ими": true, "нему": true, "ней": true, "него": true, "нее": true, "неё": true, "них": true, "мне": true, "тебе": true, "нам": true, "вам": true, "себе": true, "собой": true,
	"гостя": true, "гостью": true, "гостье": true, "гостям": true, "гостей": true, // whom he met
	"одним": true, "один": true, "одного": true, "одной": true, "одному": true, "одна": true, "одну": true, "нашей": true, "нашему": true, "нашим": true, "вашей": true, "вашему": true, "вашим": true, "моего": true, "моей": true, "моя": true, "мой": true, "твоего": true, "твоей": true, "итоговый": true, "итоговой": true, "первой": true, "второй": true, "больше": true, "меньше": true, "более": true, "менее": true, "дольше": true, "почти": true, "часами": true, "часа": true, "часов": true, "минут": true, "минуты": true, "дня": true, "дней": true, "недели": true,
}

// russianRight returns where an office ends: behind its genitives.
func (g *stage) russianRight(s *sentence, i int, r *roleSpan) int {
	end := i
	open := 0
	for ; i < s.end && i-r.head < 16; i++ {
		t := &g.d.tokens[i]
		if g.names[i] != 0 {
			break
		}
		switch {
		case t.text == "»", t.text == "”", t.text == "\"" && open > 0:
			if open == 0 {
				return end
			}
			open--
			end = i + 1
			continue
		case t.text == "«", t.text == "\"", t.text == "“", t.text == "„":
			if i+1 >= s.end || !g.d.tokens[i+1].upper && !g.namedByOneWord(i, r) {
				return end
			}
			open++
			continue
		}
		if t.text == "(" && i+2 < s.end && g.d.tokens[i+2].text == ")" && g.d.tokens[i+1].upper {
			i += 2
			end = i + 1
			continue
		}
		if itsOwner.has(t.lower) && end == i && i > r.head+1 && i+2 < s.end && g.names[i+1] == 0 && adjectiveLike(g.lower(i+1)) && genitiveLike(g.lower(i+1)) {
			continue // заместитель председателя его Постоянного комитета
		}
		if itsOwner.has(t.lower) && end == i && i == r.head+2 && i+2 < s.end && adjectiveLike(g.lower(i-1)) && g.names[i+1] == 0 && g.names[i+2] != 0 && genitiveLike(g.lower(i+1)) {
			continue // лидер крупнейшей её фракции X
		}
		if itsOwner.has(t.lower) && end == i && i == r.head+1 && i+1 < s.end && g.d.tokens[i+1].upper && g.isOrg(i+1) && g.names[i+1] == 0 && genitiveLike(g.lower(i+1)) {
			continue // генеральный секретарь её Совета
		}
		if itsOwner.has(t.lower) && i == r.head+1 && i+2 < s.end && (g.kinds[i+1]&orgWord != 0 || g.ledBodyWord(i+1)) && g.names[i+1] == 0 && g.names[i+2] != 0 && genitiveLike(g.lower(i+1)) {
			continue // глава ее канцелярии X
		}
		if ourWord.has(t.lower) && end == i && i+1 < s.end && g.names[i+1] == 0 && !g.isHead[i+1] && genitiveLike(g.lower(i+1)) {
			continue // вице-председатель нашего парламента
		}
		if t.kind == number && g.place[r.head] == "" && i+1 < s.end && strings.HasPrefix(g.lower(i+1), "созыв") {
			continue
		}
		if t.text == "," && end == i && i > r.head+1 && g.russianListGoesOn(s, i+1, g.dativeCharge(r.head, i)) {
			continue
		}
		switch {
		case end == i && i+1 < s.end && retiredPhrase[[2]string{t.lower, g.lower(i + 1)}]:
			i++
			end = i + 1
			continue
		case (t.lower == "одного" || t.lower == "одной") && i == r.head+1 && i+2 < s.end && g.lower(i+1) == "из":
			i++ // хозяйка одного из затопленных домов
			continue
		case t.text == "№" && i+1 < s.end && g.d.tokens[i+1].kind == number: // школы № 12
			i++
			end = i + 1
			continue
		case isDash(t.text) && (open > 0 || g.tiesPlaces(s, i, r.head)): // «Франция – Казахстан»
			continue
		case open > 0 && t.kind == number: // телеканала «Хабар 24»
			continue
		case t.kind != word:
			return end
		}
		low := t.lower
		switch {
		case open > 0:
			continue
		case low == "по" || low == "при" || low == "и" || low == "в" || low == "во" || low == "с" || low == "со" || low == "на" || low == "от" || low == "из" || low == "о" || low == "об" || low == "за" || low == "без" || low == "к":
			if !g.russianLink(s, i, r) {
				return end
			}
			continue
		case r.noun.plural && end == i && g.isHead[i] && partisanNoun.has(bare(g.heads[i].nom)) && g.names[min(i+1, s.end-1)] != 0 && !attendantNoun.has(bare(r.noun.nom)):
			return end // на посты вице-спикеров единоросса X: he is no part of the office
		case low == "всего" && countsTime(g.lower(i+1)): // на посту главы парламента всего два дня
			return end
		case g.isHead[i] && !g.heads[i].plural && g.heads[i].cases&genitive == 0, r.noun.plural && end == i && !t.upper && g.bodyAt[i] == nil && (endsWithAny(low, "ый") || !g.isOrg(i) && endsWithAny(low, "ий", "ая")):
			return end // депутатам первый вице-министр
		case !t.upper && i+1 < s.end && g.names[i+1] != 0 && g.l.atlas.demonym(low) != "": // глава миссии датчанка X
			return end
		case !t.upper && i+1 < s.end && g.isHead[i+1] && !g.heads[i+1].plural && g.heads[i+1].cases&nominative != 0 && endsWithAny(low, "ий", "ый", "ая") && r.noun.cases&nominative != 0:
			return end // докладчик по Грузии голландский либерал Х
		case t.upper, g.place[i] != "", g.bodyAt[i] != nil, i == r.head+2 && startsAny(lower(r.noun.nom), aspirants): // кандидат в депутаты
		case g.kinds[i]&stopWord == 0 && i > r.head+1 && (strings.HasSuffix(g.lower(i-1), "ых") || strings.HasSuffix(g.lower(i-1), "их")) && (low == "дел" || strings.HasSuffix(low, "ств")):
		case strings.HasSuffix(low, "ла") && i == r.head+1 && g.namedThing(s, i+1, r): // директор терминала «Север» Иван Иванов
		case strings.HasSuffix(low, "ла") && r.noun.cases&nominative != 0 && g.standsBefore(i+1) && !takesAccusative.has(low) && !takesDative.has(low) && i == r.head+1: // инженер водоканала Иван Иванов
		case zeroGenitive(low) && g.kinds[i]&stopWord == 0 && (g.namesHolder(i+1, r) || g.behindName(s, r) && (i+1 >= s.end || g.d.tokens[i+1].kind == punct)): // автор поправок Иван Иванов
		case (g.lower(i-1) == "о" || g.lower(i-1) == "об") && endsWithAny(low, "ах", "ях", "е", "и"): // о пенсиях
		case i > r.head+1 && endsWithAny(g.lower(i-1), "ого", "его") && endsWithAny(low, "а", "я") && !endsWithAny(low, "ая", "яя"): // буддийского ордена
		case russianVerb(low) || appointed("ru", low) && !strings.HasPrefix(low, "назначени") || g.kinds[i]&stopWord != 0 || notOfOffice[low] || endsWithAny(low, "ую", "юю"):
			return end
		case strings.HasSuffix(g.lower(i-1), "ых") || strings.HasSuffix(g.lower(i-1), "их"): // иностранных дел, тюркских государств
		case (g.lower(i-1) == "по" || g.lower(i-1) == "и") && adjectiveLike(low): // по аграрным вопросам
		case g.lower(i-1) == "по" && strings.HasSuffix(low, "о"), caselessNoun.has(low): // по дзюдо, владелица кафе
		case end == r.head+1 && startsWithAny(g.lower(r.head), inCharge) && endsWithAny(low, "ой", "ей", "ом", "ем", "им", "ым", "ами", "ями") && !g.isHead[i]: // заведующая детским садом
		case (g.lower(i-1) == "к" || g.lower(i-2) == "к") && endsWithAny(low, "ым", "им", "ам", "ям"): // готовности к чрезвычайным ситуациям
		case g.lower(i-1) == "за" && endsWithAny(low, "ом", "ем", "ой", "ей", "ами", "ями"): // по контролю за бюджетом
		case !genitiveLike(low) && g.kinds[i]&orgWord == 0 && !(strings.HasSuffix(low, "е") && (g.lower(i-1) == "по" || g.lower(i-1) == "и" || adjectiveLike(g.lower(i-1)) || strings.HasSuffix(g.lower(i-1), "щей") || strings.HasSuffix(g.lower(i-1), "ней") && g.lower(i-2) == "по" || g.lower(i-1) == "в" || g.lower(i-1) == "о" || g.lower(i-1) == "об" || g.lower(i-1) == ",")):
			return end
		}
		end = i + 1
	}
	return end
}

// namedByOneWord says whether the quotation marks that open at token i hold one small word for a party,
// behind which the holder of an office is named: депутат «зелёных» X.
func (g *stage) namedByOneWord(i int, r *roleSpan) bool {
	return i == r.head+1 && (r.noun.class == "deputy" || r.noun.class == "head" || r.noun.class == "senator") && i+3 < len(g.d.tokens) && g.d.tokens[i+1].kind == word && openingMark[g.d.tokens[i].text] && g.d.tokens[i+2].kind == punct && g.namesHolder(i+3, r)
}

// namedThing says whether what is named in the quotation marks that open at token i is what an office is of:
// whoever holds it is named right behind.
func (g *stage) namedThing(s *sentence, i int, r *roleSpan) bool {
	if i >= s.end || !openingMark[g.d.tokens[i].text] {
		return false
	}
	for k := i + 1; k < s.end && k < i+6; k++ {
		if t := g.d.tokens[k].text; t == "»" || t == "”" || t == "\"" {
			return g.namesHolder(k+1, r)
		}
	}
	return false
}

// inCharge begin the office nouns that have what somebody is in charge of behind them in the instrumental.
var inCharge = []string{"заведующ", "управляющ", "командующ", "руководящ"}

// tiesPlaces says whether the dash at token i ties two countries in the name of what an
// office with its noun at head is of: группы дружбы Бельгия – Таджикистан.
func (g *stage) tiesPlaces(s *sentence, i, head int) bool {
	if i+1 >= s.end || g.place[i-1] == "" || !g.d.tokens[i+1].upper || g.place[i+1] == "" && !adjectiveLike(g.lower(i+1)) {
		return false
	}
	for k := i - 2; k > head && i-k < 6; k-- {
		if startsAny(g.lower(k), tying) {
			return true
		}
	}
	return false
}

// tying begin the nouns that countries tied by a dash stand behind.
var tying = []string{"групп", "дружб", "комисси", "форум", "диалог", "сотрудничеств", "ассоциаци", "обществ", "клуб"}

// standsBefore says whether a name in full begins at token i that can be in the
// nominative.
func (g *stage) standsBefore(i int) bool {
	if i >= len(g.names) || g.names[i] == 0 {
		return false
	}
	n := g.spans[g.names[i]-1]
	return n.first == i && n.given != "" && !g.russianName(n, 0).oblique
}

// namesHolder says whether the name at token i can be that of who holds the office in front of it, by
// its case: in full and in the nominative behind a nominative, at all behind another case, where no
// verb can stand between.
func (g *stage) namesHolder(i int, r *roleSpan) bool {
	if r.noun.cases&nominative != 0 {
		return g.standsBefore(i)
	}
	return i < len(g.names) && g.names[i] != 0 && g.spans[g.names[i]-1].first == i
}

// ourWord are pronouns between an office and the body that it is of.
var ourWord = wordSet("нашего нашей вашего вашей этого этой того той наших ваших этих тех")

// russianListGoesOn says whether the words from token i on, behind a comma,
// are more of what an office is for: министр труда, социальной защиты и
// миграции. Such a list ends in «и» and holds nothing but nouns and adjectives
// that depend on the office.
func (g *stage) russianListGoesOn(s *sentence, i int, dative bool) bool {
	depends := func(low string) bool {
		return genitiveLike(low) || dative && (strings.HasSuffix(low, "е") || adjectiveLike(low))
	}
	for k := i; k < s.end && k < i+8; k++ {
		t := &g.d.tokens[k]
		switch {
		case g.names[k] != 0 || g.isHead[k]:
			return false
		case t.lower == "и":
			next := k + 1
			return k > i && next < s.end && g.names[next] == 0 && !g.isHead[next] && g.kinds[next]&stopWord == 0 &&
				depends(g.lower(next)) && !russianVerb(g.lower(next))
		case t.text == ",":
		case t.kind != word || g.kinds[k]&stopWord != 0 || russianVerb(t.lower) || !depends(t.lower) && g.kinds[k]&orgWord == 0:
			return false
		}
	}
	return false
}

// dativeCharge says whether «по» among tokens (head, i) makes what an office is
// for a dative: комитет по делам, обороне и безопасности.
func (g *stage) dativeCharge(head, i int) bool {
	for k := i - 1; k > head && i-k < 10; k-- {
		if g.lower(k) == "по" {
			return true
		}
	}
	return false
}

// retiredPhrase are the two words behind an occupation that belong to it: they say that it
// is over, that it is but what somebody learnt, or what a chargé d'affaires is charged with.
var retiredPhrase = map[[2]string]bool{{"на", "пенсии"}: true, {"в", "отставке"}: true, {"в", "запасе"}: true, {"по", "образованию"}: true, {"в", "делах"}: true, {"по", "профессии"}: true, {"по", "специальности"}: true}
