package language

import (
	"strings"
	"unicode/utf8"
)

var (
	russianSure = traitOf(`состоится состоятся пройдет пройдёт пройдут проведет проведёт проведут предстоит предстоят
		запланирован запланирована запланировано запланированы намечен намечена намечено намечены`)
	russianAhead = traitOf(`будет будут буду будем ожидается ожидаются планируется планируются планирует планируют планирую планируем намерен намерена намерены
		намеревается намереваются собирается собираются должен должна должны должно предполагается предполагаются готовит готовят
		готовится готовятся надлежит обязан обязана обязаны назначен назначена назначено назначены приеду приедем направлю направим внесу внесем проведу проведем даст сдаст подаст создаст передаст издаст`)
	// russianMay count beside a date only.
	russianMay = traitOf(`вскоре скоро следует необходимо нужно надо требуется рассчитывает рассчитывают рассчитываем надеется надеются надеемся надеюсь обещает обещают
		может могут возможно сможет смогут смогу сможем сможете хочет хотят стремится готов готова готовы предполагает предполагают подлежит подлежат
		следующее следующая следующий следующего следующей следующем следующую предстоящее предстоящая предстоящий предстоящего предстоящей предстоящем предстоящих
		предстоящие предстоящему предстоящую грядущий грядущего грядущей грядущих накануне преддверии приурочен приурочена приурочено приурочены рекомендовано поручено
		перенесен перенесён перенесена перенесено перенесены перенес перенесли перенесла перенесло отложен отложена отложено отложены отложил отложили отложила отложило продлен продлён продлена продлено продлены продлил продлили продлила сдвинули сдвинута сдвинуто сдвинут`)
	// russianSchedules are verbs of a timetable, whose present speaks of what is
	// to come.
	russianSchedules = traitOf(`истекает истекают вступает вступают начинается начинаются открывается открываются завершается завершаются заканчивается заканчиваются
		стартует стартуют отправляется отправляются прибывает прибывают прилетает прилетают вылетает вылетают едет едут ждут ждет ждёт возвращается возвращаются переходит переходят вводится вводятся
		уходит уходят уезжает уезжают улетает улетают приезжает приезжают переезжает переезжают летит летят встречается встречаются проходит проходят проводит проводят
		принимает принимают рассматривает рассматривают обсуждает обсуждают голосует голосуют выбирает выбирают избирает избирают открывает открывают закрывает закрывают закрывается закрываются
		завершает завершают начинает начинают возобновляет возобновляют возобновляется возобновляются посещает посещают выносит выносят выносится выносятся вносит вносят вносится вносятся представляет представляют
		отчитывается отчитываются выступает выступают поступает поступают выходит выходят прекращает прекращают прекращается подписывает подписывают подписывается публикует публикуют
		вводит вводят меняет меняют меняется меняются действует действуют повышается повышаются снижается снижаются отменяется отменяются отменяет отменяют снимается снимаются
		становится становятся назначается назначаются объявляется объявляются проводится проводятся устраивает устраивают приступает приступают заступает заступают съезжаются разъезжаются
		зовет зовут зовёт созывает созывают продолжается продолжаются запрещается запрещаются разрешается упраздняется упраздняются ликвидируется повышает снижает ограничивает вручает вручают
		отмечает отмечают празднует празднуют чествуют исполняется гастролирует привозит показывает показывают прекращаются возглавляет покидает покидают складывает заседает заседают
		лечу летим еду едем улетаю улетаем уезжаю уезжаем вылетаю вылетаем выезжаю выезжаем возвращаюсь возвращаемся выступаю выступаем встречаюсь встречаемся начинаю начинаем открываю открываем собираемся голосуем принимаем вносим подаем подаём подаю вношу представляю представляем
		отмечается празднуется созывается собирается собираются запускает запускают запускается переносится переносятся утрачивает утрачивают`)
	// russianMissed tell what was planned then.
	russianMissed = traitOf(`планировалось планировалась планировался планировались планировал планировала планировали предполагалось ожидалось ожидалась ожидался ожидались
		намечалось намечалась намечался собирался собиралась собирались предстояло предстояла`)
	// russianCommits are beginnings of verbs whose infinitive is still to come,
	// whatever their own tense.
	russianCommits = newOpenings(
		"поруч", "предлож", "предлаг", "решил", "решен", "решён", "постановил", "пообеща", "обеща", "обяза", "обяж", "договор", "условил", "пригла",
		"намер", "рекоменд", "попрос", "прос", "призва", "призыва", "готов", "планир", "рассчит", "надее", "надеюсь", "долж", "может", "могут", "возможн", "следует",
		"необходим", "нужн", "надо", "требу", "предсто", "собира", "хоч", "хотят", "хотел", "предполага", "потребова", "согласил", "уполномоч", "разреш", "стрем", "сможет", "смогут", "приглаш", "важно", "распоряд", "велел", "наста",
	)
	// russianSettles are those whose event is to come though no date is told, if
	// the infinitive is one of russianHolds.
	russianSettles = []string{"решил", "решен", "решён", "постановил", "договор", "условил", "намер", "планир", "собира"}
	russianHolds   = wordSet(`провести посетить организовать созвать открыть`)
	// russianPerfective are beginnings of perfective verbs, whose present forms
	// speak of the future; one of russianPersons must follow.
	russianPerfective = perfectiveIndex(`введ верн внес возглав возмест возобнов войд вруч встрет встреч вступ выбер выдвин выдел выид выйд выкуп вынес выплат выплач выполн вырас высад выступ
		выясн дад даст денонсиру довед дойд дойдёт долож доработа достро завез заверш завиз зайд заключ закро закуп замен запрет запуст заработа
		зарегистриру заслуша избер издад излож измен изуч испол исполн испыта истеч компенсиру ликвидиру модернизиру наград награжд назнач
		налож нанес напиш направ нарас наступ начисл начн обеспеч обнарод обнов обнул обрат обращ обсуд объяв обяж обязы оглас огранич озвуч
		оздоров ознаком окаж оправда определ опублику организу освобод осмотр оснаст оспор остан осуществ отзов отключ откро отлож отмен отмет отозов отправ
		отпраздну отремонтиру отчит отчита оформ охват оцен очист передад передел переизбер переимену перейд перенес переработа пересмотр перечисл
		побесед побеседу побыва повыс погас подад подвед подготов поддерж подключ подним подпиш подтверд поед пожалу позвон познаком покаж получ
		помен помож пообща поощр пополн попробу попыта поработа поруч посад посвят посет постав постара постро построя потребу появ предостав представ
		предусмотр предъяв презенту прекрат прибуд приватизиру привед привез привлек привлеч приглаш приед прилет прим примен приобрет приостанов присво
		приступ приуроч проанализиру провед провер провозглас проголосу продад продл продолж проиндексиру проинспектиру пройд прокомментиру
		пролонгиру просубсидиру профинансиру разблокиру развер размест разработа разреш распредел распростран распуст распущ расследу рассмотр расшир
		ратифициру реконструиру реш сдела скоррект скорректиру смож смягч снабд снес сниз собер соверш соглас согласу создад созов сократ сооруд
		состо сохран стабилизиру стан сформиру съед съезд трудоустро увелич углуб удовлетвор ужесточ укреп улучш уменьш упразд упраздн упрост упрощ
		разошл пошл пришл вышл отошл подсчита понадоб поступ покин помог погибн потеря поясн исчезн возникн уед уйд узна умр уступ найд назов
		объедин возьм куп брос пуст лиш начерт оконч опозд лягу ляж сяд усажива смен сообщ соедин испекут завою побед поборют сыгра споет спо прозвуч поплыв поедут
		урегулиру усил ускор установ утверд уточн учред учрежд учт`)
	russianPersons = wordSet(`ит ет ёт ят ут ют ат ится ется ётся ятся утся ются атся им ем ём имся емся ёмся`)
	// russianNouns end like a verb in the past and are none.
	russianNouns = wordSet(`или если начала дела тела зал зала бал балл правила сила материал финал канал персонал потенциал журнал капитал квартал филиал сериал
		села школа стола числа масла глава цели недели модели отели метели артели идеал скандал вокзал портал интеграл арсенал трибунал аксакал
		посла осла узла угла котла орла козла кресла весла ремесла пятна минерал генерал адмирал либерал мемориал терминал сигнал оригинал сил мил мусульмал тыл пыл мыла ясли мысли земли кремли
		рубли корабли доли роли боли соли воли поли критерии угол посол стол пол гол узел отдел раздел предел удел тоннель орел козел котел осел
		каникул аул караул стул титул разгул посул после дали ли для если коли около мало много вдали вряд стекла`)
	russianParticiples = newOpenings(
		"принят", "одобрен", "утвержден", "утверждён", "подписан", "создан", "открыт", "избран", "отклонен", "отклонён", "отвергнут", "ратифицирован", "введен",
		"введён", "проведен", "проведён", "рассмотрен", "внесен", "внесён", "направлен", "опубликован", "состоявш", "прошедш", "минувш", "завершен", "завершён",
		"отправлен", "сделан", "написан", "подготовлен", "разработан", "установлен", "восстановлен", "задержан", "арестован", "уволен", "освобожден", "освобождён", "награжден", "награждён",
		"поврежден", "повреждён", "разрушен", "прекращен", "прекращён", "запрещен", "запрещён", "сформирован", "организован", "зарегистрирован", "объявлен", "включен", "включён", "исключен", "исключён", "исправлен",
		"оформлен", "оплачен", "потрачен", "израсходован", "закуплен", "отремонтирован", "реконструирован", "запущен", "сокращен", "сокращён", "увеличен", "снижен", "повышен", "изменен", "изменён", "дополнен",
		"согласован", "признан", "доказан", "оправдан", "осужден", "осуждён", "куплен", "продан", "выдан", "издан", "собран", "прочитан", "доставлен", "вручен", "вручён", "присвоен", "учрежден", "учреждён", "основан",
		"отмечен", "обсужден", "обсуждён", "передан", "получен", "начат", "заключен", "заключён", "достигнут", "поддержан", "представлен", "закрыт", "построен", "выделен", "озвучен",
	)
)

// perfectiveIndex indexes beginnings of verbs by their first two letters.
func perfectiveIndex(list string) map[onset][]string {
	out := map[onset][]string{}
	for stem := range strings.FieldsSeq(list) {
		key := onsetOf(stem).two()
		out[key] = append(out[key], stem)
	}
	return out
}

// russianCues reads the cues of a Russian sentence.
func (d *document) russianCues(s sentence) {
	purpose := false // after чтобы a past form tells what is wanted
	meant := false   // after предполагалось, что: what was to be
	for i := s.first; i < s.end; i++ {
		t := d.tokens[i]
		if t.kind == punct {
			purpose = purpose && t.text != ";" && t.text != "."
			meant = i > s.first && d.cues[i-1] == missedCue && d.word(i+1, i, s.end) == "что"
			continue
		}
		if t.kind != word {
			continue
		}
		purpose = purpose || t.lower == "чтобы" || t.lower == "чтоб"
		d.cues[i] = d.russianCue(i, s.first, s.end)
		if purpose && d.cues[i] == wasCue {
			d.cues[i] = dateCue
		}
		if meant && d.cues[i].looksAhead() {
			d.cues[i] = missedCue
		}
	}
}

func (d *document) russianCue(i, first, end int) cue {
	t := &d.tokens[i]
	if !russianCued.has(t) { // as most words
		return noCue
	}
	w := t.lower
	if d.word(i-1, first, end) == "не" && (russianSure.has(t) || russianAhead.has(t) || russianPerfectives.has(t)) {
		if d.anyOf(i+1, min(end, i+8), notUntil) { // не вступит в силу раньше мая
			return hintCue
		}
		return missedCue
	}
	switch {
	case russianSure.has(t):
		if d.besideWas(i, first, end) {
			return missedCue
		}
		return sureCue
	case russianAhead.has(t):
		if d.besideWas(i, first, end) {
			return missedCue
		}
		if strings.HasPrefix(w, "назначен") && d.word(i+1, first, end) != "на" {
			return wasCue
		}
		return hintCue
	case w == "планах" && d.word(i-1, first, end) == "в":
		return hintCue
	case russianMissed.has(t):
		return missedCue
	case russianSchedules.has(t):
		return dateCue
	case w == "накануне" && !isGenitive(d.word(i+1, first, end)):
		return noCue // the day before, not the eve of something
	case russianMay.has(t):
		if d.besideWas(i, first, end) && !strings.HasPrefix(w, "перенес") && !strings.HasPrefix(w, "отлож") {
			return missedCue
		}
		return dateCue
	case russianInvites.has(t), russianOpening.has(t):
		return dateCue
	case russianInfinitives.has(t), d.agreedUpon(i, first):
		return d.russianInfinitive(i, first)
	case russianPerfectives.has(t):
		return hintCue
	case d.anyOf(max(first, i-2), i, besideWill): // будет проведена
		return noCue
	case russianPasts.has(t) && (!d.tokens[i].upper || i <= first+1):
		if d.word(i+1, first, end) == "бы" { // состоялся бы
			return missedCue
		}
		return wasCue
	}
	return noCue
}

// participleRests may follow the stem of a participle of the past.
var participleRests = func() *wordList {
	rests := wordSet(`а о ы ий ая ее ие его ей ему им ем ую их ими ого ой ому ым ом ых ыми ый ое ые`)
	for _, e := range strings.Fields(`ый ая ое ые ого ой ому ым ом ую ых ыми`) {
		rests.add("н" + e)
	}
	rests.add("")
	return rests
}()

// The forms of a Russian verb as traits of words.
var (
	russianInfinitives = newTrait(isRussianInfinitive)
	russianPerfectives = newTrait(isRussianPerfective)
	russianPasts       = newTrait(isRussianPast)
	russianActions     = endsWith("ании", "ении", "тии")
	russianInvites     = beginsWith("пригласил")
	// russianOpening are participles that tell when an event is: на сессии,
	// открывающейся в мае.
	russianOpening = beginsWith("открывающ", "начинающ", "стартующ", "завершающ", "закрывающ", "заканчивающ", "намеченн", "запланированн", "назначенн")
)

// russianCued is the trait of the words that russianCue asks about.
var russianCued = newTrait(func(low string) bool {
	for _, r := range [...]*trait{russianSure, russianAhead, russianMissed, russianSchedules, russianMay, russianInvites, russianOpening, russianInfinitives, russianActions, russianPerfectives, russianPasts} {
		if r.fits(low) {
			return true
		}
	}
	return low == "планах"
})

// besideWill are the forms of "be" that make a participle one of the future.
var besideWill = traitOf(`будет будут быть`)

// besideWas says whether "был" stands right beside token i: what was planned
// then.
func (d *document) besideWas(i, first, end int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		switch d.word(k, first, end) {
		case "был", "была", "было", "были":
			return true
		}
	}
	return false
}

// russianInfinitive reads an infinitive: ahead after a word for deciding,
// planning or ordering in its clause or the one before.
func (d *document) russianInfinitive(i, first int) cue {
	for k := i - 1; k >= max(first, i-9); k-- {
		if d.tokens[k].kind != word {
			continue
		}
		if stem, ok := russianCommits.of(d.tokens[k].lower); ok {
			switch {
			case d.cues[k] == missedCue, strings.HasPrefix(d.tokens[k].lower, "хотел") && d.failedBehind(i):
				return missedCue
			case russianHolds.has(d.tokens[i].lower) && startsWithAny(stem, russianSettles):
				return hintCue
			}
			return dateCue
		}
	}
	return noCue
}

// agreedUpon says whether the noun at token i tells an action that words before
// it speak of: договорились о проведении.
func (d *document) agreedUpon(i, first int) bool {
	if !russianActions.has(&d.tokens[i]) {
		return false
	}
	for k := i - 1; k >= max(first, i-3); k-- {
		if w := d.tokens[k].lower; w == "о" || w == "об" {
			return true
		}
	}
	return false
}

func isRussianInfinitive(w string) bool {
	return infinitiveEndings.on(w, 0) && longerThan(w, 4) || w == "дать" || w == "ввести"
}

var infinitiveEndings = newEndings("ать", "ить", "еть", "ять", "уть", "ыть", "оть", "сти", "зти", "йти", "чь", "ться", "тись", "чься", "везти", "нести")

func isRussianPerfective(w string) bool {
	if w == "состоит" || w == "состоят" { // из кого, в чем
		return false
	}
	for _, stem := range russianPerfective[onsetOf(w).two()] {
		if rest, ok := strings.CutPrefix(w, stem); ok && russianPersons.has(rest) {
			return true
		}
	}
	return prefixedPerfective(w)
}

// prefixedPerfective says whether a word is the present form of a verb that a
// prefix makes perfective, by its ending: разберутся, подготовит. Imperfective
// ones with a prefix have a vowel before theirs (рассматривает), are verbs of
// moving (проводит) or few.
func prefixedPerfective(w string) bool {
	prefix, ok := russianPrefixes.of(w)
	if !ok || russianNotFinite[w] || notPerfective.has(w) {
		return false
	}
	stem, ok := perfectiveEndings.cut(w[len(prefix):], 2)
	if !ok || endsWithAny(stem, "а", "я", "у", "ю", "е", "о", "ы", "и", "ой") || imperfectiveStems.on(stem, 0) {
		return false
	}
	return true
}

var (
	russianPrefixes = newOpenings("вы", "до", "за", "из", "ис", "над", "об", "от", "пере", "под", "пре", "при", "про", "раз", "рас", "вос", "воз", "со")
	// perfectiveEndings are those of the third person; nouns have some of them.
	perfectiveEndings = newEndings("ит", "ится", "ят", "ятся", "ет", "ется", "ёт", "ётся", "ут", "утся", "ат", "атся")
	// imperfectiveStems end verbs that a prefix leaves imperfective.
	imperfectiveStems = newEndings("ход", "вод", "нос", "воз", "леж", "сто", "виси", "завис", "сх", "щ", "осн", "ч")
	// notPerfective are verbs and nouns with such a beginning and ending.
	notPerfective = wordSet(`отвергнут просит просят зависит зависят содержит содержат выглядит выглядят обязывает состоит состоят предстоит предстоят надлежит подлежит принадлежит происходит
		превышает отсутствует соответствует преследует доклад результат сенат формат мандат стат возврат разврат штат солдат прокат откат доцент процент
		захват обхват разряд подряд отряд совет ответ отчет зачет подсчет пересчет просчет вычет рассвет привет почет завет запрет предмет портрет поэт полет подвиг приз перелет
		пребывает прибыт доступ досуг пример проект объект предмет`)
)

// isRussianPast says whether a word is a verb in the past, or the participle
// of one.
func isRussianPast(w string) bool {
	w = strings.TrimSuffix(strings.TrimSuffix(withoutParticle(w), "ся"), "сь")
	for _, e := range [...]string{"л", "ла", "ло", "ли"} {
		stem, ok := strings.CutSuffix(w, e)
		if !ok || !longerThan(stem, 1) || russianNouns.has(w) || strings.HasSuffix(w, "тели") {
			continue
		}
		last, _ := utf8.DecodeLastRuneInString(stem)
		if strings.ContainsRune("аяиеёуыо", last) && (e != "л" || last != 'о' || strings.HasSuffix(stem, "шо")) || strings.HasSuffix(stem, "ш") || strings.HasSuffix(stem, "с") && e != "л" && e != "ли" {
			return true
		}
	}
	if p, ok := russianParticiples.of(w); ok && participleRests.has(w[len(p):]) {
		return true
	}
	return w == "вырос" || w == "внес" || w == "принес" || w == "нанес" || w == "провез" || w == "перенес"
}

// withoutParticle takes off a word what a hyphen joins to it for stress alone:
// добилась-таки, сказал-то.
func withoutParticle(w string) string {
	for _, p := range [...]string{"-таки", "-то", "-ка", "-де"} {
		if bare, ok := strings.CutSuffix(w, p); ok {
			return bare
		}
	}
	return w
}
