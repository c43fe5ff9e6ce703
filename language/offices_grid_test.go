package language_test

import (
	"strings"
	"testing"

	"minber/digest"
	"minber/language"
)

// row is a set of offices: each head with each body, as one language has them. A head is
// told in the forms that the frames want, in the order of forms.
type row struct {
	heads  [][]string
	bodies []string
}

// officeGrid is what sentences with an office are put together from: what no article at
// hand happens to have shows here.
var officeGrid = map[string]struct {
	forms  []string // the marks in the frames
	frames []string
	rows   []row
	behind bool // the head stands behind the body
}{
	"ru": {
		forms: []string{"{office}", "{of the office}", "{with the office}"},
		frames: []string{
			"Депутаты собрались в среду. К ним вышел {office} Марат Оспанов и рассказал о законопроекте.",
			"Депутаты в среду заслушали {of the office} Марата Оспанова.",
			"В среду депутаты встретились с {with the office} Маратом Оспановым.",
			"Марат Оспанов, {office}, в среду рассказал депутатам о законопроекте.",
		},
		rows: []row{
			{[][]string{{"председатель", "председателя", "председателем"}, {"заместитель председателя", "заместителя председателя", "заместителем председателя"}, {"глава", "главу", "главой"}, {"член", "члена", "членом"}}, []string{
				"комитета по аграрным вопросам",
				"комитета по вопросам экологии и природопользованию",
				"комитета по законодательству и судебно-правовой реформе",
				"комитета по международным делам, обороне и безопасности",
				"комитета по социально-культурному развитию",
				"комитета по финансам и бюджету",
				"комитета по экономической реформе и региональному развитию",
				"комитета по конституционному законодательству, судебной системе и правоохранительным органам",
				"комитета по экономической политике, инновационному развитию и предпринимательству",
				"комитета по социально-культурному развитию и науке",
				"комитета по международным отношениям, обороне и безопасности",
				"комитета по аграрным вопросам, природопользованию и развитию сельских территорий",
				"комитета Госдумы по делам СНГ, евразийской интеграции и связям с соотечественниками",
				"комитета Совета Федерации по международным делам",
				"комитета по науке, образованию и культуре",
				"комитета по охране здоровья",
				"комитета по труду, социальной политике и делам ветеранов",
				"комиссии по правам человека",
				"комиссии по этике",
				"комиссии по контролю за бюджетом",
				"комиссии по иностранным делам и обороне",
				"постоянной комиссии по вопросам культуры",
				"временной комиссии по расследованию аварии",
				"следственной комиссии по газопроводу",
				"подкомитета по водным ресурсам",
				"рабочей группы по подготовке закона о воде",
				"рабочей группы по цифровизации",
				"группы дружбы «Казахстан – Франция»",
				"парламентской группы по сотрудничеству с Японией",
				"депутатской группы «Жаңа Қазақстан»",
				"Агентства по противодействию коррупции",
				"Агентства по стратегическому планированию и реформам",
				"Агентства по защите и развитию конкуренции",
				"Агентства по регулированию и развитию финансового рынка",
				"Высшей аудиторской палаты",
				"Конституционного суда",
				"Верховного суда",
				"Центральной избирательной комиссии",
				"Национальной палаты предпринимателей «Атамекен»",
				"Национального банка",
				"Международного бюро по правам человека",
				"Бюро по демократическим институтам и правам человека",
				"Комитета национальной безопасности",
				"Федерации профсоюзов",
				"Ассоциации финансистов Казахстана",
				"Союза фермеров",
				"Совета сенаторов",
				"Общественного совета по вопросам семьи",
				"Постоянной комиссии МПА СНГ по экономике и финансам",
				"Бюро Межпарламентского союза",
				"делегации Парламентской ассамблеи ОБСЕ по Центральной Азии",
				"миссии наблюдателей от МПА СНГ",
				"Института законодательства и правовой информации",
				"Управления ООН по наркотикам и преступности",
				"Программы развития ООН в Казахстане",
				"Всемирного банка в Центральной Азии",
				"Палаты представителей Узбекистана",
				"Законодательной палаты Олий Мажлиса",
				"Совета республики Национального собрания Беларуси",
				"Народного собрания Гагаузии",
				"Областного маслихата",
				"Костанайского областного маслихата",
				"маслихата Алматы",
				"районного маслихата",
			}},
			{[][]string{{"министр", "министра", "министром"}, {"первый вице-министр", "первого вице-министра", "первым вице-министром"}, {"заместитель министра", "заместителя министра", "заместителем министра"}}, []string{
				"труда и социальной защиты населения",
				"цифрового развития, инноваций и аэрокосмической промышленности",
				"искусственного интеллекта и цифрового развития",
				"по чрезвычайным ситуациям",
				"науки и высшего образования",
				"культуры и информации",
				"туризма и спорта",
				"водных ресурсов и ирригации",
				"экологии и природных ресурсов",
				"торговли и интеграции",
				"сельского хозяйства",
				"внутренних дел",
				"иностранных дел",
				"промышленности и строительства",
				"транспорта",
				"энергетики",
				"финансов",
				"юстиции",
				"обороны",
				"национальной экономики",
				"просвещения",
				"здравоохранения",
				"по делам парламента",
				"по европейской интеграции",
				"экономического развития Российской Федерации",
				"инвестиций и внешней торговли Узбекистана",
				"без портфеля",
			}},
		},
	},
	"en": {
		forms: []string{"{office}"},
		frames: []string{
			"The deputies met on Wednesday. The {office}, Marat Ospanov, spoke about the bill.",
			"The deputies met on Wednesday. Marat Ospanov, {office}, spoke about the bill.",
			"On Wednesday the deputies met with {office} Marat Ospanov.",
			"“The bill is ready,” said Marat Ospanov, the {office}, on Wednesday.",
		},
		rows: []row{
			{[][]string{{"chair of the"}, {"deputy chairman of the"}, {"head of the"}, {"representative of the"}}, []string{
				"Committee on Agrarian Affairs",
				"Committee on Ecology and Environmental Management",
				"Committee on Legislation and Judicial and Legal Reform",
				"Committee on International Affairs, Defence and Security",
				"Committee on Social and Cultural Development",
				"Committee on Finance and Budget",
				"Committee on Economic Reform and Regional Development",
				"Committee on Constitutional Legislation, Judicial System and Law Enforcement",
				"Committee on Economic Policy, Innovative Development and Entrepreneurship",
				"foreign affairs committee",
				"Senate Foreign Relations Committee",
				"House Committee on Ways and Means",
				"Standing Committee on Public Accounts",
				"Select Committee on the Horn of Africa",
				"Joint Committee on Human Rights",
				"ad hoc committee on artificial intelligence",
				"Ethics Commission",
				"Central Election Commission",
				"commission of inquiry into the gas pipeline",
				"working group on digitalisation",
				"friendship group with Japan",
				"Kazakhstan–France friendship group",
				"parliamentary group of the Auyl party",
				"Ak Jol faction",
				"Agency for Strategic Planning and Reforms",
				"Anti-Corruption Agency",
				"Supreme Audit Chamber",
				"Constitutional Court",
				"Supreme Court",
				"National Bank of Kazakhstan",
				"Office for Democratic Institutions and Human Rights",
				"National Security Committee",
				"Federation of Trade Unions",
				"Farmers' Union",
				"Council of Senators",
				"IPU Bureau",
				"IPA CIS Permanent Commission on Economy and Finance",
				"delegation of the OSCE Parliamentary Assembly for Central Asia",
				"observation mission of the CIS IPA",
				"Institute of Legislation and Legal Information",
				"UN Office on Drugs and Crime",
				"UN Development Programme in Kazakhstan",
				"World Bank office in Astana",
				"House of Representatives of Malaysia",
				"Legislative Chamber of the Oliy Majlis",
				"Council of the Republic of Belarus",
				"People's Assembly of Gagauzia",
				"Almaty city maslikhat",
				"Kostanay regional maslikhat",
				"Parliamentary Assembly of the Black Sea Economic Cooperation",
				"European Parliament's delegation to Central Asia",
				"Bundestag's Committee on Foreign Affairs",
				"State Duma Committee on Energy",
				"Verkhovna Rada Committee on Budget",
				"Public Council on Family",
				"Coordination Council",
				"Mongolian delegation",
				"delegation of Uzbek senators",
				"Secretariat of the TURKPA",
				"Youth Parliament",
			}},
			{[][]string{{"Minister of"}, {"First Vice Minister of"}, {"Deputy Minister of"}}, []string{
				"Labour and Social Protection of the Population",
				"Digital Development, Innovations and Aerospace Industry",
				"Artificial Intelligence and Digital Development",
				"Emergency Situations",
				"Science and Higher Education",
				"Culture and Information",
				"Tourism and Sports",
				"Water Resources and Irrigation",
				"Ecology and Natural Resources",
				"Trade and Integration",
				"Agriculture",
				"Internal Affairs",
				"Foreign Affairs",
				"Industry and Construction",
				"Transport",
				"Energy",
				"Finance",
				"Justice",
				"Defence",
				"National Economy",
				"Healthcare",
				"Parliamentary Affairs",
				"European Integration",
				"State for Foreign Affairs",
				"Education and Science of Ukraine",
			}},
		},
	},
	"kk": {
		forms: []string{"{office}"},
		frames: []string{
			"Депутаттар сәрсенбіде {office} Марат Оспановты тыңдады.",
			"Сәрсенбіде депутаттар {office} Марат Оспановпен кездесті.",
			"«Заң жобасы дайын», – деді депутаттарға {office} Марат Оспанов.",
		},
		rows: []row{
			{[][]string{{"төрағасы"}, {"төрағасының орынбасары"}, {"басшысы"}, {"мүшесі"}}, []string{
				"Аграрлық мәселелер комитетінің",
				"Экология мәселелері және табиғат пайдалану комитетінің",
				"Заңнама және сот-құқықтық реформа комитетінің",
				"Халықаралық істер, қорғаныс және қауіпсіздік комитетінің",
				"Әлеуметтік-мәдени даму комитетінің",
				"Қаржы және бюджет комитетінің",
				"Экономикалық реформа және өңірлік даму комитетінің",
				"Конституциялық заңнама, сот жүйесі және құқық қорғау органдары комитетінің",
				"Экономикалық саясат, инновациялық даму және кәсіпкерлік комитетінің",
				"Мәжілістің Халықаралық істер комитетінің",
				"Сенаттың Әлеуметтік-мәдени даму және ғылым комитетінің",
				"Ресей Мемлекеттік думасының Энергетика комитетінің",
				"Федерация Кеңесінің Халықаралық істер комитетінің",
				"Білім, ғылым және мәдениет комитетінің",
				"адам құқықтары жөніндегі комиссияның",
				"әдеп жөніндегі комиссияның",
				"бюджетті бақылау комиссиясының",
				"апатты тексеру жөніндегі уақытша комиссияның",
				"цифрландыру жөніндегі жұмыс тобының",
				"Қазақстан – Франция достық тобының",
				"Жапониямен ынтымақтастық жөніндегі парламенттік топтың",
				"«Жаңа Қазақстан» депутаттық тобының",
				"«Ақ жол» партиясы фракциясының",
				"Қазақстан Халық партиясы фракциясының",
				"Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігінің",
				"Стратегиялық жоспарлау және реформалар агенттігінің",
				"Қаржы нарығын реттеу және дамыту агенттігінің",
				"Жоғары аудиторлық палатаның",
				"Конституциялық соттың",
				"Жоғарғы Соттың",
				"Орталық сайлау комиссиясының",
				"«Атамекен» ұлттық кәсіпкерлер палатасының",
				"Ұлттық банктің",
				"Ұлттық қауіпсіздік комитетінің",
				"Кәсіподақтар федерациясының",
				"Фермерлер одағының",
				"ТМД Парламентаралық Ассамблеясы Үйлестіру кеңесінің",
				"Парламентаралық одақ бюросының",
				"ЕҚЫҰ Парламенттік Ассамблеясы делегациясының",
				"Заңнама және құқықтық ақпарат институтының",
				"БҰҰ Даму бағдарламасының Қазақстандағы өкілдігінің",
				"Дүниежүзілік банктің Астанадағы өкілдігінің",
				"Малайзия Өкілдер палатасының",
				"Өзбекстан Заңнама палатасының",
				"Беларусь Республика Кеңесінің",
				"Алматы қаласы мәслихатының",
				"Қостанай облыстық мәслихатының",
				"аудандық мәслихаттың",
				"Еуропарламенттің Орталық Азия делегациясының",
				"Моңғолия делегациясының",
			}},
			{[][]string{{"министрі"}, {"бірінші вице-министрі"}, {"министрінің орынбасары"}}, []string{
				"Еңбек және халықты әлеуметтік қорғау",
				"Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі",
				"Жасанды интеллект және цифрлық даму",
				"Төтенше жағдайлар",
				"Ғылым және жоғары білім",
				"Мәдениет және ақпарат",
				"Туризм және спорт",
				"Су ресурстары және ирригация",
				"Экология және табиғи ресурстар",
				"Сауда және интеграция",
				"Ауыл шаруашылығы",
				"Ішкі істер",
				"Сыртқы істер",
				"Өнеркәсіп және құрылыс",
				"Көлік",
				"Энергетика",
				"Қаржы",
				"Қорғаныс",
				"Ұлттық экономика",
				"Оқу-ағарту",
				"Денсаулық сақтау",
				"Парламент істері жөніндегі",
				"Ресей Экономикалық даму",
				"Өзбекстан Инвестициялар және сыртқы сауда",
			}},
		},
		behind: true,
	},
}

func TestOfficesPutTogetherFromParts(t *testing.T) {
	reader := programReader(language.Options{})
	for lang, grid := range officeGrid {
		wrong, all := 0, 0
		for _, row := range grid.rows {
			for _, body := range row.bodies {
				for _, head := range row.heads {
					var swaps []string
					for k, form := range head {
						office := form + " " + body
						if grid.behind {
							office = body + " " + form
						}
						swaps = append(swaps, grid.forms[k], office)
					}
					for _, frame := range grid.frames {
						all++
						text := strings.NewReplacer(swaps...).Replace(frame)
						u, err := reader.Understand(t.Context(), digest.Article{Text: text, Lang: lang, Date: "2026-09-20"})
						if err != nil {
							t.Fatal(err)
						}
						if got := officeOfTheFirst(u.People); !tellsAll(got, swaps[1]) {
							if wrong++; wrong < 6 {
								t.Errorf("%s\n\t%q, want %q", text, got, swaps[1])
							}
						}
					}
				}
			}
		}
		if wrong > 0 {
			t.Errorf("%s: %d of %d offices", lang, wrong, all)
		}
	}
}

// officeOfTheFirst is the office of the first person found, "" of nobody.
func officeOfTheFirst(people []digest.Person) string {
	for _, p := range people {
		return p.Role
	}
	return ""
}

// tellsAll says whether an office has all words of another, each at least by how it begins.
func tellsAll(office, want string) bool {
	const begins = 5
	office = strings.ToLower(office)
	for w := range strings.FieldsSeq(strings.ToLower(want)) {
		if r := []rune(strings.Trim(w, ",«»")); !strings.Contains(office, string(r[:min(len(r), begins)])) {
			return false
		}
	}
	return true
}
