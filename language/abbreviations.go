package language

import "strings"

// abbreviation says what may follow a shortened word's full stop.
type abbreviation uint8

const (
	beforeName abbreviation = 1 + iota // a title or the like: its sentence goes on
	anywhere                           // may stand at a sentence's end
	inCapitals                         // the same, if it is written with a capital: Mass., not mass.
)

// shortened holds shortened words of the three languages, in lower case,
// without the stop.
var shortened = shortenedWords(map[abbreviation]string{
	beforeName: `mr mrs ms mx smt dr drs prof sen sens rep reps gov govs gen col lt maj capt cpt cmdr sgt cpl pvt brig adm amb atty supt insp det asst assoc ft mt hon rt rev fr msgr pres sec treas vs nos art arts fig figs vol vols pp ch sect para
		e.g i.e approx cf viz messrs mme mlle jan feb mar apr jun jul aug sept sep oct nov dec bros
		см ср т ст стст им ул проф акад доц канд ген полк подполк кап лейт маршал адм респ пос пгт дер рис табл стр гр зам зав пом нач дир н просп пр-т бул пер наб тел факс напр подп абз гл разд о р с оз хр ок арх св чл корр врио и.о вр
		ж жж ғ ғғ қ мыс қар проф к-сі даң көш даңғ ықш м.а ш қала`,
	anywhere: `no st ste inc ltd co corp llc plc jr sr esq etc al ave blvd rd dept est ed eds ph.d
		г гг д п др пр млн млрд трлн тыс руб коп тг долл чел экз шт проц в вв э ред обл кв мин сек час ч б тб т.б сағ мың бет ауд обл т.с.с б.з б.э`,
	inCapitals: `calif conn mass pa va wash ill fla mont kan ky tenn tex wis mich minn miss mo neb nev okla ore ariz ark colo del ga ind la md ala dak vt wyo nebr`,
})

func shortenedWords(lists map[abbreviation]string) map[string]abbreviation {
	out := map[string]abbreviation{}
	for kind, list := range lists {
		for w := range strings.FieldsSeq(list) {
			out[w] = kind
		}
	}
	return out
}

// sentenceStarters are words that, with a capital letter, start a sentence
// rather than go on with a name.
var sentenceStarters = wordSet(`the a an he she it they we i you in on at this these that those but and as for however his her its their our there according after before when while if since under with from by to so then now yet not no some many most one two asked speaking meanwhile also
	он она они мы я это этот эта эти в на по и но а также при к с у из за для после до если когда как так там тут здесь однако тогда поэтому затем потом позже позднее вечером утром накануне кроме его ее их об о от во со все всё напомним между ранее сейчас теперь
	ол олар бұл осы біз мен сіз бірақ сондай-ақ ал және егер сол оның олардың содан сонымен соған оған онда қазір енді алайда себебі өйткені айта еске бұған осыған`)

func startsSentence(lower string) bool { return sentenceStarters.has(lower) }
