package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"minber/digest"
	"minber/storage/archivetest"
)

// newsroom makes up news of parliaments for benchmarks: events that one to four
// outlets tell in three languages, each in sentences of its own, with people of
// whom few are in most of the news and most are in few. No two texts are alike.
type newsroom struct {
	random  *rand.Rand
	who     *rand.Zipf
	made    int
	events  int
	pending []digest.Article // of the current event
}

// invented is how many people there are in the news.
const invented = 5000

func newNewsroom(seed uint64) *newsroom {
	random := rand.New(rand.NewPCG(seed, seed))
	return &newsroom{random: random, who: rand.NewZipf(random, 1.15, 6, invented-1)}
}

// articles are the next n, spread over days of so many each, the last of which
// appears at end.
func (r *newsroom) articles(n int, end time.Time) []digest.Article {
	made := make([]digest.Article, n)
	for i := range made {
		for len(r.pending) == 0 {
			r.event()
		}
		a := r.pending[0]
		r.pending = r.pending[1:]
		r.made++
		a.Source = fmt.Sprint("s", r.made%40)
		a.URL = fmt.Sprintf("https://%s.example/%s/%d", a.Source, a.Lang, r.made)
		a.Published = end.Add(time.Duration(i-n) * 24 * time.Hour / time.Duration(aDay)).Truncate(time.Second)
		a.Date, a.Added = a.Published.Format(time.DateOnly), a.Published
		made[i] = a
	}
	return made
}

// happening is what there is to tell of an event.
type happening struct {
	people         [3]int
	office, matter [3]int
	place          int
	amount, votes  int
	day            int
	month          int
}

func (r *newsroom) happening() happening {
	h := happening{place: r.random.IntN(8), amount: 2 + r.random.IntN(900), votes: 20 + r.random.IntN(110), day: 1 + r.random.IntN(28), month: r.random.IntN(12)}
	for i := range h.people {
		h.people[i] = int(r.who.Uint64()) // a rank
		h.office[i] = h.people[i] % 6     // each has one
		h.matter[i] = r.random.IntN(24 * 20)
	}
	return h
}

func (r *newsroom) event() {
	r.events++
	h := r.happening()
	for range []int{1, 1, 1, 1, 2, 2, 3, 4}[r.random.IntN(8)] {
		lang := []string{"kk", "ru", "en"}[r.random.IntN(3)]
		a := digest.Article{Lang: lang, Title: r.sentence(lang, 0, h)}
		order := r.random.Perm(len(tellings[lang]) - 1)
		var paragraphs []string
		for i, k := range order[:6+r.random.IntN(len(order)-6)] {
			told := h
			if i > 3 { // what was before, and elsewhere
				told = r.happening()
				told.people[0], told.office[0] = h.people[0], h.office[0]
			}
			if i%2 == 0 {
				paragraphs = append(paragraphs, "")
			}
			paragraphs[len(paragraphs)-1] += r.sentence(lang, k+1, told) + " "
		}
		a.Text = strings.Join(paragraphs, "\n\n")
		r.pending = append(r.pending, a)
	}
}

// sentence words a telling; the first of a language is a headline.
func (r *newsroom) sentence(lang string, telling int, h happening) string {
	name := func(i int) string { return archivetest.Name(h.people[i], lang) }
	office := func(i int) string { return strings.Split(officesOf[lang], ", ")[h.office[i]] }
	matter := func(i int) string {
		of, what := strings.Split(mattersOf[lang], ", "), strings.Split(branchesOf[lang], ", ")
		return fmt.Sprintf(matterForms[lang], what[h.matter[i]/20%len(what)], of[h.matter[i]%20%len(of)])
	}
	return strings.NewReplacer(
		"{P}", name(0), "{Q}", name(1), "{R}", name(2), "{o}", office(0), "{q}", office(1), "{m}", matter(0), "{n}", matter(1),
		"{place}", strings.Split(placesOf[lang], ", ")[h.place], "{amount}", fmt.Sprint(h.amount), "{votes}", fmt.Sprint(h.votes),
		"{day}", fmt.Sprint(h.day), "{month}", strings.Split(monthsOf[lang], ", ")[h.month],
	).Replace(tellings[lang][telling])
}

// Of each language: offices, what bills are about and what of that, places, and
// months as dates name them.
var (
	officesOf = map[string]string{
		"kk": "Сенат төрағасы, Мәжіліс депутаты, Сенат депутаты, қаржы министрі, комитет төрағасы, әділет министрі",
		"ru": "председатель Сената, депутат Мажилиса, депутат Сената, министр финансов, председатель комитета, министр юстиции",
		"en": "Senate Chairman, Mazhilis deputy, Senate deputy, Finance Minister, committee chairman, Justice Minister",
	}
	mattersOf = map[string]string{
		"kk": "қаржыландыру, бақылау, тарифтер, цифрландыру, қолдау, кадрлар даярлау, салық салу, құрылыс, жаңғырту, сақтандыру, лицензиялау, субсидиялау, қорғау, есеп, стандарттар, экспорт, жеңілдіктер, зерттеулер, қауіпсіздік, ашықтық",
		"ru": "финансирование, контроль, тарифы, цифровизация, поддержка, подготовка кадров, налогообложение, строительство, модернизация, страхование, лицензирование, субсидирование, защита, учёт, стандарты, экспорт, льготы, исследования, безопасность, прозрачность",
		"en": "funding, oversight, tariffs, digitalisation, support, training, taxation, construction, modernisation, insurance, licensing, subsidies, protection, accounting, standards, exports, benefits, research, safety, transparency",
	}
	branchesOf = map[string]string{
		"kk": "мектептер, ауруханалар, су шаруашылығы, теміржол, энергетика, орман, балық шаруашылығы, кітапханалар, музейлер, ветеринария, байланыс, геология, өңдеу өнеркәсібі, туризм, спорт, ғылым, тұрғын үй, кеден, зейнетақы, еңбек, өзендер, әуе көлігі, мұрағат, сот",
		"ru": "школы, больницы, водное хозяйство, железные дороги, энергетика, леса, рыболовство, библиотеки, музеи, ветеринария, связь, геология, обрабатывающая промышленность, туризм, спорт, наука, жильё, таможня, пенсии, труд, реки, авиация, архивы, суды",
		"en": "schools, hospitals, water supply, railways, energy, forests, fisheries, libraries, museums, veterinary care, communications, geology, manufacturing, tourism, sport, science, housing, customs, pensions, labour, rivers, aviation, archives, courts",
	}
	matterForms = map[string]string{"kk": "«%s: %s» заң жобасы", "ru": "законопроект «%s: %s»", "en": "the bill on %[2]s in %[1]s"}
	placesOf    = map[string]string{
		"kk": "Астанада, Алматыда, Шымкентте, Қарағандыда, Ақтауда, Павлодарда, Таразда, Семейде",
		"ru": "Астане, Алматы, Шымкенте, Караганде, Актау, Павлодаре, Таразе, Семее",
		"en": "Astana, Almaty, Shymkent, Karaganda, Aktau, Pavlodar, Taraz, Semey",
	}
	monthsOf = map[string]string{
		"kk": "қаңтар, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша, желтоқсан",
		"ru": "января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря",
		"en": "January, February, March, April, May, June, July, August, September, October, November, December",
	}
)

// tellings are how news tell of an event.
var tellings = map[string][]string{
	"kk": {
		"{P}: {m} {place} талқыланды",
		"{place} {m} талқыланды, отырысқа {votes} депутат қатысты.",
		"Оған {o} {P} және {q} {Q} қатысты.",
		"«{m} биыл қабылдануы керек, оған {amount} миллиард теңге қажет», – деді {P}.",
		"{day} {month} күні {o} {P} {n} туралы есеп берді.",
		"Кездесуде {P} пен {Q} парламентаралық ынтымақтастықты талқылады.",
		"{q} {Q} {amount} миллион теңге бөлу туралы ұсынысты қолдады.",
		"Жұмыс тобын {R} басқарады, оның құрамында {votes} сарапшы бар.",
		"«Біз азаматтардың пікірін ескеруіміз қажет», – деп атап өтті {Q}.",
		"Келесі отырыс {day} {month} күніне жоспарланған, күн тәртібінде {n}.",
		"Құжатты {votes} депутат қолдап дауыс берді.",
		"{R} өңірлерге сапар қорытындысын таныстырды.",
		"Қоғамдық кеңес {n} бойынша {votes} ұсыныс енгізді.",
		"{P} халықаралық тәжірибені зерттеу маңызды екенін айтты.",
	},
	"ru": {
		"{P}: {m} обсудили в {place}",
		"В {place} обсудили {m}, в заседании участвовали {votes} депутатов.",
		"В нём приняли участие {o} {P} и {q} {Q}.",
		"«{m} нужно принять в этом году, на это требуется {amount} миллиардов тенге», — сказал {P}.",
		"{day} {month} {o} {P} отчитался о том, как исполняется {n}.",
		"На встрече {P} и {Q} обсудили межпарламентское сотрудничество.",
		"{q} {Q} поддержал предложение выделить {amount} миллионов тенге.",
		"Рабочую группу возглавит {R}, в её составе {votes} экспертов.",
		"«Мы обязаны учесть мнение граждан», — подчеркнул {Q}.",
		"Следующее заседание запланировано на {day} {month}, в повестке {n}.",
		"За документ проголосовали {votes} депутатов.",
		"{R} представил итоги поездок в регионы.",
		"Общественный совет внёс {votes} предложений по теме: {n}.",
		"{P} отметил, что важно изучить международный опыт.",
	},
	"en": {
		"{P}: {m} discussed in {place}",
		"A sitting in {place} discussed {m}, with {votes} deputies present.",
		"{o} {P} and {q} {Q} took part in it.",
		"“We have to pass {m} this year, and it takes {amount} billion tenge,” {P} said.",
		"On {day} {month} {o} {P} reported on {n}.",
		"At a meeting, {P} and {Q} discussed interparliamentary cooperation.",
		"{q} {Q} supported the proposal to allocate {amount} million tenge.",
		"The working group will be headed by {R} and has {votes} experts.",
		"“We must take the opinion of citizens into account,” {Q} stressed.",
		"The next sitting is scheduled for {day} {month}, with {n} on the agenda.",
		"{votes} deputies voted for the document.",
		"{R} presented the results of visits to the regions.",
		"The public council made {votes} proposals on {n}.",
		"{P} noted that it is important to study international experience.",
	},
}
