package language_test

import "testing"

// Talks told by who stood for which side.
func TestMeetingsToldBySides(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Talks between the delegations were held in Vilnius. Lithuania was represented by Minister Erik Sandvik, Kazakhstan by Senator Dana Orynbasarova.", "Orynbasarova+Sandvik meeting"},
		{"The session went on until six. Lithuania was represented by Minister Erik Sandvik, Kazakhstan by Senator Dana Orynbasarova.", ""},
		{"Talks were to be held in Vilnius but were cancelled. Lithuania was represented by Minister Erik Sandvik in May, Kazakhstan by Senator Dana Orynbasarova.", ""},
	})
	checkMeetings(t, "ru", [][2]string{
		{"С казахстанской стороны в переговорах участвовал сенатор Павел Карелин, с литовской – министр Марек Новак.", "Карелин+Новак meeting"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Келіссөзге қазақстандық тараптан сенатор Ерлан Қасенов, латвиялық тараптан министр Эрик Сандстрем қатысты.", "Сандстрем+Қасенов meeting"},
		{"Келіссөзге сенатор Ерлан Қасенов пен министр Эрик Сандстрем қатысты.", "Сандстрем+Қасенов meeting"},
	})
}

// Verbs that tell of an encounter with a word behind whom they bear on.
func TestMeetingsOfVerbsWithTheirParticles(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Senator Dana Orynbasarova took Minister Erik Sandvik aside after the vote.", "Orynbasarova+Sandvik meeting"},
		{"Senator Dana Orynbasarova took Minister Erik Sandvik to task over the dam.", ""},
		{"Minister Erik Sandvik heard Senator Dana Orynbasarova out.", "Orynbasarova+Sandvik meeting"},
		{"Minister Erik Sandvik joined Senator Dana Orynbasarova for lunch on Friday.", "Orynbasarova+Sandvik meeting"},
		{"Minister Erik Sandvik joined Senator Dana Orynbasarova in condemning the bill.", ""},
		{"Minister Erik Sandvik had Senator Dana Orynbasarova to supper.", "Orynbasarova+Sandvik meeting"},
		{"Senator Dana Orynbasarova bade farewell on Wednesday to Ambassador Peter Harding.", "Harding+Orynbasarova meeting"},
		{"On Monday Minister Erik Sandvik sat down across from Senator Dana Orynbasarova.", "Orynbasarova+Sandvik meeting"},
	})
}

// Whom a text means by where he comes from, by "the two of them", by somebody's
// predecessor.
func TestMeetingsOfThoseMeant(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Polish envoy Marek Nowicki came on Monday. Afterwards the Pole met Minister Erik Sandvik.", "Nowicki+Sandvik meeting"},
		{"Minister Erik Sandvik came to say goodbye to Senator Dana Orynbasarova. The two of them talked in her office for an hour.", "Orynbasarova+Sandvik meeting"},
		{"Minister Erik Sandvik spent the evening with the largest debtor’s envoy, Argentine deputy Facundo Iriarte.", "Iriarte+Sandvik meeting"},
		{"Minister Erik Sandvik met with a member of the delegation, MP Dana Orynbasarova.", "Orynbasarova+Sandvik meeting"},
		{"The last foreigner received by Minister Erik Sandvik in his office was thus Ambassador Peter Harding.", "Harding+Sandvik reception"},
		{"Television showed Minister Erik Sandvik receiving Ambassador Peter Harding.", "Harding+Sandvik reception"},
		{"Senator Dana Orynbasarova flew in. She’d spent the evening with Minister Erik Sandvik.", "Orynbasarova+Sandvik meeting"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Министр Эрик Сандстрем сенатор Ерлан Қасенов қабылдаған алғашқы шетелдік қонақ болды.", "Сандстрем+Қасенов reception"},
		{"«Министр Эрик Сандстрем екеуіміз жеке отырып, үш сағаттай сөйлестік», – деді сенатор Ерлан Қасенов.", "Сандстрем+Қасенов meeting"},
		{"Үзілісте сенатор Ерлан Қасенов пен министр Эрик Сандстремнің терезе жанында сөйлесіп тұрғанын жұрт көрді.", "Сандстрем+Қасенов meeting"},
		{"Заңды сенатор Ерлан Қасенов пен министр Эрик Сандстрем бөлек отырып талқылады.", "Сандстрем+Қасенов meeting"},
		{"Сенатор Ерлан Қасенов кезекші жүргізуші Вахит Дудаевпен тілдесті.", "Дудаев+Қасенов meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Сенатор Павел Карелин два часа просидел у министра Марека Новака.", "Карелин+Новак meeting"},
		{"Министр Марек Новак возил сенатора Павла Карелина на станцию.", "Карелин+Новак meeting"},
		{"Сенатора Павла Карелина сопровождал депутат Марек Новак.", ""},
		{"Сенатор Павел Карелин ездил в Осло на переговоры с министром Мареком Новаком.", "Карелин+Новак meeting"},
		{"Сенатор Павел Карелин едет в Осло на переговоры с министром Мареком Новаком.", ""},
		{"Собеседник сенатора Павла Карелина, глава Сейма Марек Новак, отметил рост торговли.", "Карелин+Новак meeting"},
	})
}

// Sentences that put the host in front of a passive, what is part of a programme,
// and whom a pronoun in the plural takes up.
func TestMeetingsToldByWayOfTheHost(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Also received on Wednesday by Minister Erik Sandvik was Ambassador Peter Harding.", "Harding+Sandvik reception"},
		{"Senator Dana Orynbasarova’s week began with a meeting with Minister Erik Sandvik.", "Orynbasarova+Sandvik meeting"},
		{"Senator Dana Orynbasarova sat between the ambassadors of Poland and Spain, Peter Harding and Carlos Vega.", "Harding+Orynbasarova meeting; Orynbasarova+Vega meeting"},
		{"The petitioners, led by farmer Erik Sandvik, came at noon. Senator Dana Orynbasarova met them in the lobby.", "Orynbasarova+Sandvik meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Сенатором Павлом Карелиным был принят посол Марек Новак.", "Карелин+Новак reception"},
		{"Посол Марек Новак сказал, что Павлом Карелиным закон принят.", ""},
		{"За пловом сенатор Павел Карелин и министр Марек Новак решили вопрос о границе.", "Карелин+Новак meeting"},
		{"Сенатор Павел Карелин и министр Марек Новак сядут за стол переговоров в пятницу.", ""},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Сенатор Ерлан Қасенов жолдау әкелді: оны министр Эрик Сандстрем қабылдады.", "Сандстрем+Қасенов reception"},
		{"Сенатор Ерлан Қасенов пен министр Эрик Сандстрем палау үстінде шекара мәселесін шешті.", "Сандстрем+Қасенов meeting"},
	})
}
