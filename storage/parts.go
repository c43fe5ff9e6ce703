package storage

import "time"

// Telegram takes so many messages a second of a bot, no matter how many copies
// serve it. Each gets a part of that rate, in the same exchange in which it shows
// itself: what it wants if that leaves enough for the others, and an equal part of
// what nobody wants; if all want too much, each gets less in proportion. Nobody
// takes what another one still has, so the parts never add up to more than the
// rate for longer than two exchanges at the same moment: who is to have less is
// told so first, and whom it is for a second later.

// Portioned is who sends: bot.Bot.
type Portioned interface {
	// Wanted returns how many messages a second it would send, and how many all
	// copies together may.
	Wanted() (wanted, all float64)
	// Allot has it send so many.
	Allot(part float64)
}

// Portion has somebody's messages be counted as this copy's.
func (c *Member) Portion(who Portioned) { c.sends.Store(&who) }

// holdsFor is for how long after a copy was seen last its part is not given to
// others. A copy that can't show itself can't write what it would send either.
const holdsFor = 3 * time.Second

// partOf is what a copy may have of the rate $4 that wants $3.
const partOf = `greatest(0, least($4::float8 - o.part, CASE
	WHEN $3::float8 + o.wants <= $4::float8 THEN $3::float8 + ($4::float8 - $3::float8 - o.wants) / (o.many + 1)
	ELSE $3::float8 * $4::float8 / ($3::float8 + o.wants) END))`

// showItself is the exchange by which a copy $1 shows that it lives. It returns
// its part, how many copies were not seen for $2 milliseconds, and the server's time.
const showItself = `
	WITH others AS (SELECT count(*) AS many, coalesce(sum(wants), 0) AS wants, coalesce(sum(part), 0) AS part
		FROM copies WHERE id <> $1 AND seen > ` + serversClock + ` - $5)
	UPDATE copies c SET seen = ` + serversClock + `, line = pg_backend_pid(), wants = $3, part = ` + partOf + `
	FROM others o WHERE c.id = $1
	RETURNING c.part, (SELECT count(*) FROM copies WHERE seen < ` + serversClock + ` - $2), ` + serversClock

// handOver frees the part of the copy that sent before this one: it sends no more,
// and may be dead.
const handOver = "UPDATE copies SET wants = 0, part = 0 WHERE id <> ? AND id = (SELECT copy FROM sender_terms ORDER BY id DESC LIMIT 1)"
