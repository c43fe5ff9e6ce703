package language

import "strings"

// leadVerbs begin the Russian and Kazakh verbs of leading.
var leadVerbs = map[string][]string{
	"ru": {"возглавля", "возглавил", "возглавит", "возглавивш", "руководит", "руководил", "руководящ", "заведует", "заведующ", "заведовал", "ведает", "ведавш", "ведающ", "председательствует", "председательствовал", "председательствующ", "руководивш", "заведовавш", "возглавив", "возглавля", "курирует", "курировал", "курирующ"},
	"kk": {"жетекшілік", "басшылық", "төрағалық", "тізгіндеп", "тізгіндейтін", "тізгіндеген", "тізгіндейді", "меңгеретін", "меңгереді", "меңгеріп", "меңгерген", "басқаратын", "басқарған", "бастаған", "басқарды", "басқарады", "басқарып", "бастап", "бастайтын"},
}

// englishLeadVerbs are the forms of the English ones.
var englishLeadVerbs = wordSet("chairs chaired chairing co-chairs co-chaired heads headed heading leads led leading runs running ran presides presided presiding directs directed directing manages managed managing helms helmed steers oversees oversaw overseeing captains")

// leadVerb says whether a word in lower case is a verb of leading.
func leadVerb(lang, low string) bool {
	if lang == "en" {
		return englishLeadVerbs[low]
	}
	return startsAny(low, leadVerbs[lang])
}

// headOfBody is the office of who leads the chamber whose name starts at token
// k among [from, to): right behind the verb, or in Kazakh in front of it. Its
// text is "" if no chamber does, or if but a part of it is led.
func (g *stage) headOfBody(s *sentence, k, from, to, dir int) roleSpan {
	b, end := g.bodyAt[k], k
	if b == nil || !b.Parliament || g.names[k] != 0 || k > from && g.bodyAt[k-1] == b || dir > 0 && (!g.opensPhrase(from, k) || g.at(s, k-1) == "в") || dir < 0 && g.d.lang != "kk" {
		return roleSpan{}
	}
	for end < s.end && (g.bodyAt[end] == b || g.place[end] != "" && g.d.lang != "kk") {
		if g.ledBodyWord(end) {
			return roleSpan{} // a committee of it
		}
		end++
	}
	if end < s.end && (g.ledBodyWord(end) || g.lower(end) == "'s" || g.lower(end) == "’s") || dir < 0 && end != to {
		return roleSpan{}
	}
	class, nom := g.presidingTitle()
	r := roleSpan{head: k, first: k, end: end, body: b, country: b.Country, noun: headForm{class: class, nom: nom, cases: nominative}, text: nom}
	r.text = g.inBody(&r, b)
	if g.d.lang == "en" {
		for i := k; i < end; i++ {
			if low := g.lower(i); low == "'s" || low == "’s" {
				k = i + 1
			}
		}
		r.text = nom + " of the " + strings.TrimPrefix(g.slice(k, end, -1, ""), "the ")
	}
	return r
}

// presidingTitle is what the text calls who presides over a chamber, else the word
// for a head.
func (g *stage) presidingTitle() (class, nom string) {
	for i := range g.d.tokens {
		if h := &g.heads[i]; g.isHead[i] && h.class == "chair" && !h.plural && g.d.tokens[i].upper && chamberTitle[bare(h.nom)] {
			nom = keepCase(g.d.tokens[i].text, h.nom)
			if g.d.lang == "kk" {
				nom = kazakhPossessed(nom)
			}
			return "chair", nom
		}
	}
	return "head", map[string]string{"en": "head", "ru": "глава", "kk": "басшысы"}[g.d.lang]
}

// chamberTitle are the titles of those who preside over a chamber.
var chamberTitle = wordSet("speaker chairman chairwoman chairperson спикер председатель торага төраға төрайым toraga төрағасы төрайымы спикері")

// ledBodyWord says whether token k is a noun for a part of a body.
func (g *stage) ledBodyWord(k int) bool {
	_, ok := g.ledBodyAt(k)
	return ok && g.bodyAt[k] == nil
}

// ledBody is a noun for those whom somebody leads, and what the leader is
// called. In English and Russian stem is a word or its beginning in any form.
type ledBody struct {
	stem     string
	title    string // head, chair, leader; глава; басшысы
	genitive string // делегации, делегациясының; unused in English
	feminine bool
}

// ledBodies are the bodies whose leader holds an office by leading. Sittings
// and forums are led too, but nobody is their head.
var ledBodies = map[string][]ledBody{
	"en": {
		{"inquiry", "head", "", false},
		{"probe", "head", "", false},
		{"investigation", "head", "", false},
		{"utility", "head", "", false},
		{"inspectorate", "head", "", false},
		{"embassy", "head", "", false},
		{"network", "head", "", false},
		{"campaign", "head", "", false},
		{"authority", "head", "", false},
		{"corporation", "head", "", false},
		{"holding", "head", "", false},
		{"mill", "head", "", false},
		{"mine", "head", "", false},
		{"ranch", "head", "", false},
		{"restaurant", "head", "", false},
		{"hotel", "head", "", false},
		{"bakery", "head", "", false},
		{"dairy", "head", "", false},
		{"pharmacy", "head", "", false},
		{"trust", "head", "", false},
		{"watchdog", "head", "", false},
		{"region", "head", "", false},
		{"district", "head", "", false},
		{"province", "head", "", false},
		{"county", "head", "", false},
		{"chamber", "head", "", false},
		{"parliament", "head", "", false},
		{"house", "head", "", false},
		{"senate", "head", "", false},
		{"ngo", "head", "", false},
		{"hub", "head", "", false},
		{"initiative", "head", "", false},
		{"kindergarten", "head", "", false},
		{"gallery", "head", "", false},
		{"archive", "head", "", false},
		{"brewery", "head", "", false},
		{"winery", "head", "", false},
		{"nursery", "head", "", false},
		{"cemetery", "head", "", false},
		{"port", "head", "", false},
		{"airport", "head", "", false},
		{"railway", "head", "", false},
		{"trade-union", "head", "", false},
		{"taskforce", "head", "", false},
		{"panel", "chair", "", false},
		{"club", "chair", "", false},
		{"society", "chair", "", false},
		{"federation", "chair", "", false},
		{"court", "chair", "", false},
		{"confederation", "chair", "", false},
		{"delegation", "head", "", false},
		{"hospital", "head", "", false},
		{"clinic", "head", "", false},
		{"school", "head", "", false},
		{"college", "head", "", false},
		{"academy", "head", "", false},
		{"museum", "head", "", false},
		{"library", "head", "", false},
		{"theatre", "head", "", false},
		{"theater", "head", "", false},
		{"orchestra", "head", "", false},
		{"choir", "head", "", false},
		{"plant", "head", "", false},
		{"factory", "head", "", false},
		{"farm", "head", "", false},
		{"cooperative", "head", "", false},
		{"newspaper", "head", "", false},
		{"magazine", "head", "", false},
		{"newsroom", "head", "", false},
		{"station", "head", "", false},
		{"observatory", "head", "", false},
		{"reserve", "head", "", false},
		{"shelter", "head", "", false},
		{"orphanage", "head", "", false},
		{"hospice", "head", "", false},
		{"charity", "head", "", false},
		{"project", "head", "", false},
		{"programme", "head", "", false},
		{"program", "head", "", false},
		{"firm", "head", "", false},
		{"business", "head", "", false},
		{"shop", "head", "", false},
		{"workshop", "head", "", false},
		{"studio", "head", "", false},
		{"mission", "head", "", false},
		{"group", "head", "", false},
		{"team", "head", "", false},
		{"ministry", "head", "", false},
		{"agency", "head", "", false},
		{"department", "head", "", false},
		{"office", "head", "", false},
		{"bureau", "head", "", false},
		{"service", "head", "", false},
		{"apparatus", "head", "", false},
		{"secretariat", "head", "", false},
		{"directorate", "head", "", false},
		{"division", "head", "", false},
		{"headquarters", "head", "", false},
		{"laboratory", "head", "", false},
		{"institute", "head", "", false},
		{"university", "head", "", false},
		{"centre", "head", "", false},
		{"center", "head", "", false},
		{"foundation", "head", "", false},
		{"fund", "head", "", false},
		{"company", "head", "", false},
		{"bank", "head", "", false},
		{"board", "chair", "", false},
		{"committee", "chair", "", false},
		{"subcommittee", "chair", "", false},
		{"commission", "chair", "", false},
		{"council", "chair", "", false},
		{"assembly", "chair", "", false},
		{"league", "chair", "", false},
		{"association", "chair", "", false},
		{"party", "leader", "", false},
		{"faction", "leader", "", false},
		{"caucus", "leader", "", false},
		{"coalition", "leader", "", false},
		{"alliance", "leader", "", false},
		{"bloc", "leader", "", false},
		{"list", "leader", "", false},
		{"movement", "leader", "", false},
		{"union", "leader", "", false},
		{"opposition", "leader", "", false},
		{"government", "head", "", false},
		{"cabinet", "head", "", false},
	},
	"ru": {
		{"инспекци", "руководитель", "инспекции", true},
		{"посольств", "глава", "посольства", false},
		{"прокуратур", "глава", "прокуратуры", true},
		{"суд", "председатель", "суда", false},
		{"собрани", "председатель", "собрания", false},
		{"ассамбле", "председатель", "ассамблеи", true},
		{"федераци", "глава", "федерации", true},
		{"корпораци", "глава", "корпорации", true},
		{"холдинг", "глава", "холдинга", false},
		{"банк", "глава", "банка", false},
		{"общин", "глава", "общины", true},
		{"объединени", "руководитель", "объединения", false},
		{"союз", "председатель", "союза", false},
		{"сообществ", "глава", "сообщества", false},
		{"газет", "руководитель", "газеты", true},
		{"журнал", "руководитель", "журнала", false},
		{"предприяти", "руководитель", "предприятия", false},
		{"комбинат", "руководитель", "комбината", false},
		{"бюро", "руководитель", "бюро", false},
		{"област", "глава", "области", true},
		{"район", "глава", "района", false},
		{"регион", "глава", "региона", false},
		{"канал", "руководитель", "канала", false},
		{"проект", "руководитель", "проекта", false},
		{"станци", "руководитель", "станции", true},
		{"подстанци", "начальник", "подстанции", true},
		{"электростанци", "руководитель", "электростанции", true},
		{"заповедник", "руководитель", "заповедника", false},
		{"приют", "руководитель", "приюта", false},
		{"кооператив", "руководитель", "кооператива", false},
		{"делегаци", "глава", "делегации", true},
		{"больниц", "руководитель", "больницы", true},
		{"поликлиник", "руководитель", "поликлиники", true},
		{"клиник", "руководитель", "клиники", true},
		{"школ", "руководитель", "школы", true},
		{"музе", "руководитель", "музея", false},
		{"библиотек", "руководитель", "библиотеки", true},
		{"театр", "руководитель", "театра", false},
		{"колледж", "руководитель", "колледжа", false},
		{"завод", "руководитель", "завода", false},
		{"фабрик", "руководитель", "фабрики", true},
		{"хозяйств", "руководитель", "хозяйства", false},
		{"кафедр", "руководитель", "кафедры", true},
		{"лаборатори", "руководитель", "лаборатории", true},
		{"редакци", "руководитель", "редакции", true},
		{"отдел", "руководитель", "отдела", false},
		{"мисси", "глава", "миссии", true},
		{"групп", "руководитель", "группы", true},
		{"фракци", "руководитель", "фракции", true},
		{"парти", "лидер", "партии", true},
		{"коалици", "лидер", "коалиции", true},
		{"движени", "лидер", "движения", false},
		{"блок", "лидер", "блока", false},
		{"комитет", "председатель", "комитета", false},
		{"подкомитет", "председатель", "подкомитета", false},
		{"комисси", "председатель", "комиссии", true},
		{"совет", "председатель", "совета", false},
		{"палат", "председатель", "палаты", true},
		{"ассоциаци", "председатель", "ассоциации", true},
		{"министерств", "глава", "министерства", false},
		{"ведомств", "глава", "ведомства", false},
		{"агентств", "глава", "агентства", false},
		{"правительств", "глава", "правительства", false},
		{"департамент", "руководитель", "департамента", false},
		{"управлени", "руководитель", "управления", false},
		{"институт", "руководитель", "института", false},
		{"университет", "руководитель", "университета", false},
		{"центр", "руководитель", "центра", false},
		{"фонд", "руководитель", "фонда", false},
		{"компани", "руководитель", "компании", true},
		{"организаци", "руководитель", "организации", true},
		{"штаб", "руководитель", "штаба", false},
		{"аппарат", "руководитель", "аппарата", false},
		{"секретариат", "глава", "секретариата", false},
		{"служб", "глава", "службы", true},
		{"канцеляри", "руководитель", "канцелярии", true},
	},
	"kk": {
		{"инспекция", "басшысы", "инспекциясының", false},
		{"елшілі", "басшысы", "елшілігінің", false},
		{"прокуратура", "басшысы", "прокуратурасының", false},
		{"сот", "төрағасы", "сотының", false},
		{"ассамблея", "төрағасы", "ассамблеясының", false},
		{"жиналыс", "төрағасы", "жиналысының", false},
		{"федерация", "басшысы", "федерациясының", false},
		{"корпорация", "басшысы", "корпорациясының", false},
		{"банк", "басшысы", "банкінің", false},
		{"қауымдасты", "басшысы", "қауымдастығының", false},
		{"газет", "басшысы", "газетінің", false},
		{"журнал", "басшысы", "журналының", false},
		{"кәсіпорын", "басшысы", "кәсіпорнының", false},
		{"комбинат", "басшысы", "комбинатының", false},
		{"жоба", "басшысы", "жобасының", false},
		{"станса", "басшысы", "стансасының", false},
		{"станция", "басшысы", "станциясының", false},
		{"кооператив", "басшысы", "кооперативінің", false},
		{"облыс", "басшысы", "облысының", false},
		{"аудан", "басшысы", "ауданының", false},
		{"қорық", "басшысы", "қорығының", false},
		{"қамқорлы", "басшысы", "қамқорлығының", false},
		{"бюро", "басшысы", "бюросының", false},
		{"редакция", "басшысы", "редакциясының", false},
		{"делегация", "басшысы", "делегациясының", false},
		{"аурухана", "басшысы", "ауруханасының", false},
		{"емхана", "басшысы", "емханасының", false},
		{"мектеп", "басшысы", "мектебінің", false},
		{"мектеб", "басшысы", "мектебінің", false},
		{"музей", "басшысы", "музейінің", false},
		{"кітапхана", "басшысы", "кітапханасының", false},
		{"театр", "басшысы", "театрының", false},
		{"колледж", "басшысы", "колледжінің", false},
		{"зауыт", "басшысы", "зауытының", false},
		{"фабрика", "басшысы", "фабрикасының", false},
		{"шаруашылы", "басшысы", "шаруашылығының", false},
		{"кафедра", "басшысы", "кафедрасының", false},
		{"зертхана", "басшысы", "зертханасының", false},
		{"бөлім", "басшысы", "бөлімінің", false},
		{"компания", "басшысы", "компаниясының", false},
		{"университет", "басшысы", "университетінің", false},
		{"одақ", "басшысы", "одағының", false},
		{"одағ", "басшысы", "одағының", false},
		{"бірлестік", "басшысы", "бірлестігінің", false},
		{"бірлестіг", "басшысы", "бірлестігінің", false},
		{"миссия", "басшысы", "миссиясының", false},
		{"топ", "жетекшісі", "тобының", false},
		{"тоб", "жетекшісі", "тобының", false},
		{"фракция", "жетекшісі", "фракциясының", false},
		{"партия", "жетекшісі", "партиясының", false},
		{"коалиция", "жетекшісі", "коалициясының", false},
		{"блок", "жетекшісі", "блогының", false},
		{"қозғалыс", "жетекшісі", "қозғалысының", false},
		{"комитет", "төрағасы", "комитетінің", false},
		{"комиссия", "төрағасы", "комиссиясының", false},
		{"кеңес", "төрағасы", "кеңесінің", false},
		{"палата", "төрағасы", "палатасының", false},
		{"министрл", "басшысы", "министрлігінің", false},
		{"ведомство", "басшысы", "ведомствосының", false},
		{"агентті", "басшысы", "агенттігінің", false},
		{"департамент", "басшысы", "департаментінің", false},
		{"басқарма", "басшысы", "басқармасының", false},
		{"институт", "басшысы", "институтының", false},
		{"орталы", "басшысы", "орталығының", false},
		{"қор", "басшысы", "қорының", false},
		{"ұйым", "басшысы", "ұйымының", false},
		{"аппарат", "басшысы", "аппаратының", false},
		{"хатшылы", "басшысы", "хатшылығының", false},
		{"қызмет", "басшысы", "қызметінің", false},
	},
}

// leadingOnsets settle most words at once: how all those begin that tell of
// leading, of a seat or of work.
var leadingOnsets = func() *onsets {
	out := new(onsets)
	words := []string{"of", "over", "under", "во", "под"}
	for _, list := range [...]map[string][]string{leadVerbs, seatVerbs} {
		for _, of := range list {
			words = append(words, of...)
		}
	}
	for _, set := range [...]map[string]bool{englishLeadVerbs, leadInfinitive, whosePossessive} {
		for w := range set {
			words = append(words, w)
		}
	}
	for _, of := range workVerbs {
		for w := range of {
			words = append(words, w)
		}
	}
	for _, w := range words {
		out.put(onsetOf(w))
	}
	return out
}()
