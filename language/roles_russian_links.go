package language

import "strings"

// russianLink says whether a preposition or conjunction goes on with the
// office.
func (g *stage) russianLink(s *sentence, i int, r *roleSpan) bool {
	if i+1 >= s.end || g.names[i+1] != 0 {
		return false
	}
	if openingMark[g.d.tokens[i+1].text] { // депутат от «Согласия», эксперт из «Открытых данных»
		return i+2 < s.end && g.d.tokens[i+2].upper && (g.lower(i) == "от" || g.lower(i) == "из") && (r.noun.class == "deputy" || r.noun.class == "senator" || r.noun.class == "expert")
	}
	if g.d.tokens[i+1].kind != word {
		return false
	}
	prev := g.lower(i - 1)
	next := &g.d.tokens[i+1]
	switch g.lower(i) {
	case "по":
		if i == r.head+1 {
			return !notCharge.has(next.lower) && g.kinds[i+1]&stopWord == 0
		}
		for _, w := range [...]string{"комитет", "комисси", "групп", "совет", "департамент", "управлен", "представител", "министер", "вопрос", "помощник", "комиссар", "человек", "уполномочен", "агентств", "докладчи", "содокладчи", "спецдокладчи", "делегац", "дикастери", "подкомитет", "подкомисси", "отдел", "центр", "секретариат", "заместител", "советник", "эксперт", "штаб", "секци", "инспекци", "служб", "член", "мисси", "программ", "проект", "палат", "офис", "бюро", "направлени", "институт", "ассоциаци", "союз", "сектор", "форум", "операци", "коалици", "сборн", "команд", "федераци", "чемпион", "призер", "призёр", "тренер", "клуб", "школ", "координатор", "спецпред", "спецпосл", "посланни", "руководител", "директор", "вице-премьер"} {
			for k := i - 1; k >= r.head && k >= i-4; k-- {
				if strings.HasPrefix(g.lower(k), w) {
					return true
				}
			}
		}
		return false
	case "при":
		return next.upper || strings.HasPrefix(next.lower, "президент")
	case "в", "во":
		if next.lower == "области" || next.lower == "сфере" {
			return i > r.head+1 && i+2 < s.end && g.d.tokens[i+2].kind == word && !g.d.tokens[i+2].upper && genitiveLike(g.lower(i+2)) // Фонда ООН в области народонаселения
		}
		if i == r.head+1 && g.isHead[i+1] && (g.heads[i+1].plural || strings.HasSuffix(next.lower, "и")) {
			return startsAny(lower(r.noun.nom), aspirants) // кандидат в депутаты, в судьи
		}
		if placed := i + 2; next.upper && g.kinds[i+1]&orgWord == 0 && g.bodyAt[i+1] == nil && r.noun.class == "expert" && g.explainsName(s, placed) {
			return true // фельдшер в Мамырсу Иван Иванов
		}
		if next.upper && g.bodyAt[i+1] == nil && r.noun.class == "expert" && g.behindName(s, r) && (i+2 >= s.end || g.d.tokens[i+2].kind == punct) {
			return true
		}
		if g.kinds[i+1]&orgWord != 0 || g.bodyAt[i+1] != nil || next.text == strings.ToUpper(next.text) {
			for k := i + 2; k < i+5 && k < s.end; k++ {
				if g.names[k] != 0 || g.d.tokens[k].upper && g.free(s, k) {
					return true // руководитель делегации в ассамблее Иван Иванов
				}
			}
		}
		if i > r.head+1 && next.upper && (g.place[i+1] != "" || g.town[i+1] != "" || adjectiveLike(next.lower) || i+2 < s.end && g.names[i+2] != 0) && (g.isOrg(i-1) || g.d.tokens[i-1].upper) {
			k := i + 2
			for k < s.end && k < i+4 && g.names[k] == 0 && g.d.tokens[k].upper {
				k++ // в Центральной Азии
			}
			if k < s.end && (g.names[k] != 0 || g.lower(k) == "," && g.at(s, r.first-1) == ",") || g.behindName(s, r) && (k >= s.end || g.d.tokens[k].kind == punct) {
				return true // глава Представительства ООН в Казахстане Анна Иванова
			}
		}
		return r.noun.class == "ambassador" && g.place[i+1] != "" || r.noun.class == "ambassador" && next.upper || strings.HasPrefix(g.lower(r.head), "представител") && next.lower == "парламенте"
	case "с", "со":
		return strings.HasPrefix(prev, "сотрудничеств") || strings.HasPrefix(prev, "дружб") || strings.HasPrefix(prev, "связ")
	case "без":
		return next.lower == "портфеля"
	case "к":
		return startsAny(prev, []string{"готовност", "подготовк", "доступ", "адаптаци"})
	case "за":
		return strings.HasPrefix(prev, "контрол") || strings.HasPrefix(prev, "надзор") || strings.HasPrefix(prev, "наблюдени")
	case "от":
		if strings.HasPrefix(prev, "наблюдател") || strings.HasPrefix(prev, "делегаци") || strings.HasPrefix(prev, "мисси") {
			return next.upper // миссии наблюдателей от МПА СНГ
		}
		return r.noun.class == "deputy" || r.noun.class == "senator" || startsAny(lower(r.noun.nom), aspirants) && i > r.head+1 || next.upper && (r.noun.class == "expert" || r.noun.class == "ambassador")
	case "из":
		if i == r.head+1 { // коллега из Узбекистана, пенсионер из Уральска, из посёлка Луговой
			return (next.upper || startsAny(next.lower, settlements) && i+2 < s.end && g.d.tokens[i+2].upper && g.names[i+2] == 0) && (r.noun.class == "peer" || r.noun.class == "expert" || r.noun.class == "deputy" || r.noun.class == "senator")
		}
		return g.place[i+1] != "" && !g.capit[i+1]
	case "на":
		return i == r.head+1 && startsAny(lower(r.noun.nom), aspirants) && postNoun.has(next.lower)
	case "о", "об":
		return startsAny(prev, aboutNouns)
	}
	// и: труда и социальной защиты; not министр и депутат
	if adjectiveLike(next.lower) && !next.upper && g.dativeCharge(r.head, i) && i+2 < s.end && g.d.tokens[i+2].kind == word && !g.d.tokens[i+2].upper && !g.isHead[i+2] && endsWithAny(g.lower(i+2), "ам", "ям", "е", "и", "у", "ю") {
		return true // комитета по бюджету и экономическим реформам
	}
	if g.isHead[i+1] || g.names[i+1] != 0 || russianVerb(next.lower) || next.upper && i == r.head+1 {
		return false
	}
	return (genitiveLike(next.lower) || strings.HasSuffix(next.lower, "е") || adjectiveLike(next.lower) && adjectiveLike(prev)) && i > r.head+1
}

// explainsName says whether a name or the comma behind an explained one stands at token i.
func (g *stage) explainsName(s *sentence, i int) bool {
	return i < s.end && (g.names[i] != 0 || g.lower(i) == ",")
}

// behindName says whether an office stands behind a name and a comma or dash: «…, – говорит X, владелица
// кафе в Караганде.»
func (g *stage) behindName(s *sentence, r *roleSpan) bool {
	k := r.first - 1
	return k > s.first && (g.lower(k) == "," || isDash(g.lower(k))) && g.names[k-1] != 0
}

// aspirants begin the nouns for those who want an office, aboutNouns those for papers
// about something, settlements those for small places.
var (
	aspirants   = []string{"кандидат", "претендент", "номинант"}
	aboutNouns  = []string{"вопрос", "закон", "проект", "доклад", "соглашени", "конвенци", "кодекс", "резолюци", "поправ", "книг", "фильм"}
	settlements = []string{"посёлк", "поселк", "сел", "аул", "деревн", "станиц", "город", "района"}
)

// countsTime says whether a Russian word behind «всего» counts, so that no office is of it: всего два
// дня, всего лишь, всего несколько; but всего комитета.
func countsTime(low string) bool {
	return low != "" && low[0] >= '0' && low[0] <= '9' || totalCount.has(low)
}

var totalCount = wordSet("лишь только один одного одну два двух две три трех трёх четыре четырех четырёх пять пяти шесть шести семь семи восемь девять десять несколько несколькими пару полтора полгода год месяц неделю день ничего")

// leadingOf says whether a Russian word for a host is the adjective of the office behind it: ведущий
// специалист, ведущему научному сотруднику.
func (g *stage) leadingOf(s *sentence, h int) bool {
	if g.d.lang != "ru" || !strings.HasPrefix(g.lower(h), "ведущ") {
		return false
	}
	for k := h + 1; k < s.end && k < h+3 && g.names[k] == 0; k++ {
		if g.isHead[k] {
			return g.heads[k].cases&g.heads[h].cases != 0
		}
		if !adjectiveLike(g.lower(k)) || g.d.tokens[k].upper {
			return false
		}
	}
	return false
}
