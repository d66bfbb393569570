# Quello che Cerchia dice in italiano. Parole calme e semplici; dà del tu.
# Ogni sezione appartiene alla parte del programma che la dice.

## pages

nav-label = Parti del sito
nav-skip = Vai al contenuto
nav-today = Oggi
nav-invitations = Inviti
nav-people = Persone
nav-network = Rete
nav-imports = Archivi
nav-goals = Che cosa cerchi
nav-log = Cosa hai fatto
foot-promise = I tuoi dati restano su questo computer. Non viene inviato nulla se non lo chiedi tu.

keys-title = Tasti
keys-move = successivo, precedente
keys-answer = rispondi a quello che deciderebbe, o alla domanda in primo piano
keys-let-in = fai entrare
keys-ask-first = prima chiedi
keys-leave = lascia stare
keys-later = più tardi, fino a un giorno; ancora una volta prende il primo
keys-pairs = di una coppia: una persona, due persone, più tardi
keys-sort = disponi le persone: in quale cerchia, non so
keys-compare = chi è più vicino: la prima persona, la seconda, non so
keys-undo = annulla l’ultimo passo
keys-search = cerca
keys-go = vai a oggi, coltiva, inviti, persone, chiedere, rete, archivi

keys-help = questi tasti
keys-close = Chiudi

failure-home = Torna a oggi
failure-not-found = Qui non c’è niente con questo nome
failure-refused = Non si può fare
failure-no-page = Questa pagina non esiste
failure-no-page-next = L’indirizzo è forse vecchio o scritto male. Da oggi si arriva dappertutto.
failure-unread = Non si riesce a leggere
failure-unread-next = La richiesta non ha la forma che questa pagina si aspetta. Torna indietro, ricarica la pagina e riprova.
failure-broken = Qualcosa è andato storto
failure-broken-next = Il tuo libro è com’era prima. Riprova; se succede ancora, il terminale da cui hai avviato Cerchia dice di più.

evidence-no-day = senza data
evidence-from = { $file }, riga { $line }
pager-label = Pagine
pager-back = Indietro
pager-on = Avanti
pager-here = { $first }–{ $last } di { $total }

circle-support = Sostegno
circle-sympathy = Confidenza
circle-close = Vicini
circle-active = Attivi
circle-known = Conosciuti
circle-connected = Solo collegati
circle-unknown = Non si sa
circle-means-support = I pochissimi su cui ti appoggi
circle-means-sympathy = Persone con cui parli spesso
circle-means-close = Vicini, e sentiti negli ultimi sei mesi
circle-means-active = Sentiti nell’ultimo anno
circle-means-known = Un contatto vero c’è stato
circle-means-connected = Un collegamento, e nessuno scambio
circle-means-unknown = Niente di ciò che abbiamo dice qualcosa, in un senso o nell’altro

status-active = Vi sentite come al solito.
status-cooling = Un po’ meno del solito.
status-lapsing = Meno del solito, da un po’.
status-dormant = Silenzio da tempo; spesso vale la pena di scrivere due righe.
status-long-dormant = Silenzio da anni.

closeness-unknown = non si sa
closeness-unknown-why = Niente di quanto importato finora dice quanto siete vicini. Non vuol dire lontani.
closeness-interval = { $score } su 100; molto probabilmente tra { $low } e { $high }.

pile-let-in = { advice-let-in }
pile-ask-first = { advice-ask-first }
pile-leave = { advice-leave }
pile-later = { advice-later }
pile-decided = Decisi
pile-accepted = Accettati
decided-let-in = Hai deciso: fai entrare.
decided-ask-first = Hai deciso: prima chiedi.
decided-leave = Hai deciso: lascia stare.
decided-later = Rimandato a più tardi.
decided-answered = La tua risposta è annotata.
decided-undone = Annullato.
decided-taken-back = La tua decisione è ritirata.

say-yes = Sì
say-no = No
say-unknown = Non so
asked-know = Conosco questa persona?
asked-note = Ha scritto proprio a me?
asked-mutual = Chi conosciamo entrambi?
asked-face = Ha un volto e un profilo compilato?
asked-place = Mi importa dove si trova?
asked-work = Il suo lavoro è vicino al mio?
asked-voice = Leggerei quello che dice?
asked-common = Abbiamo qualcosa in comune?
asked-count = Conosce la propria rete?
asked-value = Potremmo esserci utili a vicenda?
asked-gut = Tra un anno, la presenterei volentieri?

event-removed = Non c’è più
event-moved = Nuovo lavoro
event-new-role = Nuovo ruolo
event-renamed = Nuovo nome
event-new-address = Nuovo indirizzo

card-sent = Inviato il { $on }.
card-you-sent = L’hai inviato il { $on }.
card-age = { $days ->
    [0] Era appena arrivato quando hai esportato.
    [one] Aspettava da un giorno quando hai esportato.
   *[other] Aspettava da { $days } giorni quando hai esportato.
}
card-profile = Profilo LinkedIn
card-no-note = Nessun messaggio.
card-alike = { $n ->
    [one] Un invito in attesa ha questo messaggio
   *[other] { $n } inviti in attesa hanno quasi lo stesso messaggio
}
card-accepted = Accettato: ora è tra i tuoi collegamenti.
card-by-you = Risposta tua.
card-would-decide = Che cosa lo deciderebbe:
card-take-back = Ritira la mia

desk-title = Inviti
desk-lead = Decidere qui non manda niente; quello che resta da fare su LinkedIn sta in un elenco.
desk-piles = Pile
desk-waiting = Tutti in attesa
desk-groups = Decidere insieme
desk-exported = L’attesa è contata fino alla tua esportazione del { $on }.
desk-all = Tutti gli inviti
desk-undo = Annulla l’ultimo passo
desk-empty = In questa pila non resta niente.
desk-empty-next = Tutti quelli che aspettano
desk-none = Finora non è stato importato nessun invito. Sono nell’archivio di LinkedIn, in Invitations.csv.
desk-none-next = Importa un archivio

people-title = Persone
people-lead = Prima i più vicini. In fondo quelli di cui non si sa nulla, il che non dice niente contro di loro.
people-search = Nome, azienda o ruolo
people-find = Cerca
people-circles = Cerchie
people-everybody = Tutti
people-total = { $n ->
    [one] Una persona
   *[other] { $n } persone
}
people-none = Nessuno corrisponde.
people-at = Persone di { $name }
people-at-names = Si scrive anche { $names }.
people-at-domains = La sua posta è su { $names }.
people-all = Mostra tutti
person-last-two-way = Ultimo scambio { $on }
person-connected-on = Collegati dal { $on }

person-all = Tutte le persone
person-also = Visto anche come
person-circle = Cerchia
person-closeness = Vicinanza
person-pinned = L’hai messo tu qui.
person-why = Perché
person-why-note = Ciò che i motivi aggiungono e tolgono dà il punteggio: da dove parte ogni legame, e di quanto lo sposta ciascuno.
person-points-more = { $points ->
    [0] non cambia
    [one] aggiunge un punto
   *[other] aggiunge { $points } punti
}
person-points-less = { $points ->
    [0] non cambia
    [one] toglie un punto
   *[other] toglie { $points } punti
}
person-why-others = Guardati, ma qui senza peso
person-no-rows = Non si basa su una riga dei tuoi file.
person-invitations = Inviti
person-events = Cosa è cambiato
person-notes = Le tue note
person-timeline = Nel tempo
person-timeline-none = Non si conosce ancora nulla con una data.
person-rulings = Quello che puoi dire solo tu
person-pin = Io metterei questa persona tra
person-pin-none = nessuna cerchia mia
person-pin-save = Salva
person-shown = La vicinanza mostrata è
correct-too-high = troppo alta
correct-too-low = troppo bassa
person-elsewhere = Ci sentiamo anche altrove
person-elsewhere-what = Al telefono, a pranzo: allora il silenzio nei tuoi file non dice niente.
sort-others = Disponi anche altre persone
person-forget = Dimentica questa persona
person-forget-what = Tutto ciò che la riguarda viene cancellato dal tuo libro. Resta solo un segno, perché la prossima importazione non la riporti.
person-forget-do = Dimentica per sempre

network-title = La tua rete
network-none = Qui non c’è ancora nessuno.
network-strength-unknown = Quanto è forte la tua rete non si può dire da un elenco di collegamenti. Servono messaggi, posta, un calendario o una rubrica.
network-strong = { $n ->
    [one] legame forte
   *[other] legami forti
}
network-equal = { $n ->
    [one] legame in tutto
   *[other] legami uguali in tutto
}
network-between = molto probabilmente tra { $low } e { $high }
network-about-strength = I legami forti sono le persone che diresti vicine, contate per quanto è probabile. Il secondo numero dice per quanti legami di pari forza valgono tutti i tuoi: pochi fortissimi tra molti deboli valgono per pochi. Nessuno dei due cresce quando si collega uno sconosciuto.
network-headline = Forza della rete: circa { $strong ->
    [one] un legame forte
   *[other] { $strong } legami forti
}, molto probabilmente tra { $low } e { $high }.
network-headline-equal = { $n ->
    [one] Tutti i legami insieme pesano come uno forte.
   *[other] Tutti i legami insieme pesano come { $n } legami ugualmente forti.
}
network-size = { $n ->
    [one] C’è un collegamento.
   *[other] I collegamenti sono { $n }.
}
network-circles-question = Quanto sono vicine le persone del tuo libro?
network-circle = Cerchia
network-people = Persone
network-room = Posto
network-room-means = Il posto è per quante persone i più trovano tempo in una cerchia e in quelle al suo interno (Dunbar): aiuta a leggere, non è un traguardo. Tra parentesi quante se ne mostrano al massimo, le più vicine per prime; una cerchia chiede anche un contatto recente: sostegno 12 conversazioni in 90 giorni, confidenza 3, vicini una in sei mesi, attivi una in un anno.
network-dot-person = Tu sei al centro; ogni punto è una persona.
network-dot-stands = Tu sei al centro. Negli anelli con più di 200 persone, ogni punto ne rappresenta { $n }.
network-real-question = Quanto ne è vero?
network-two-way = { $n ->
    [one] Con una persona vi siete scritti entrambi, prima o poi.
   *[other] Con { $n } persone vi siete scritti entrambi, prima o poi.
}
network-two-way-lately = { $n ->
    [0] Con nessuno vi siete scritti entrambi cinque volte nell’ultimo anno.
    [one] Con una persona vi siete scritti entrambi almeno cinque volte nell’ultimo anno.
   *[other] Con { $n } persone vi siete scritti entrambi almeno cinque volte nell’ultimo anno.
}
network-evidence = { $n ->
    [one] Di una persona si sa qualcosa oltre al collegamento.
   *[other] Di { $n } persone si sa qualcosa oltre al collegamento.
}
network-hollow = Il { $percent } % dei collegamenti non ha scambi né altre tracce.
network-dormant-strong = { $n ->
    [one] Un legame era forte e dorme: la fiducia resta, e c’è da raccontarsi.
   *[other] { $n } legami erano forti e dormono: la fiducia resta, e c’è da raccontarsi.
}
network-closed = { $n ->
    [one] Un collegamento è un account chiuso senza nome.
   *[other] { $n } collegamenti sono account chiusi senza nome.
}
network-spread-question = Dove è stretta?
network-top = Il tuo legame più forte ha il { $one } % di tutta la forza, i tre più forti il { $three } % (tra il { $low } e il { $high }).
network-narrow-answer = È più stretta per { $respect }: la tua forza è distribuita sul { $percent } % di ciò che gli stessi legami raggiungerebbero distribuiti come il tuo elenco.
network-narrow-nowhere = Stretta di sicuro non lo è da nessuna parte. Per { $respect } ci va più vicina: il { $percent } % di ciò che gli stessi legami raggiungerebbero distribuiti come il tuo elenco.
network-narrow-means = Una barra è su quanto è distribuita la tua forza, la linea sottile al suo interno dove sta più probabilmente. Alla linea verticale sarebbe larga come il tuo elenco.
network-narrow-list = come l’elenco
network-narrow-employers = Aziende
network-narrow-fields = Settori
network-narrow-places = Luoghi
network-narrow-respect = Per
network-narrow-strength = La tua forza vale
network-narrow-like = Distribuita come l’elenco
network-narrow-all = L’elenco stesso
network-bridge-closeness = { $score } su 100 ({ $low }–{ $high })
network-open = Poiché le persone si conoscono tra loro, le { $people } di cui è nota la vicinanza ti dicono quanto da { $low } a { $high } che non si conoscono (dimensione effettiva di Burt). Il vincolo su di te è da { $loose } a { $tight } su 100. L’intervallo è largo quanto ciò che i tuoi archivi non hanno visto.
network-open-sure = Poiché le persone si conoscono tra loro, le { $people } di cui è nota la vicinanza ti dicono quanto { $low } che non si conoscono (dimensione effettiva di Burt); il vincolo su di te è { $loose } su 100. Colleghi che si conoscessero senza che si sia visto non lo cambierebbero.
network-give-question = È dare e avere?
network-even = In media, il lato minore di un legame dà il { $percent } % di una parte equa (tra { $low } e { $high }).
network-one-way = Il { $percent } % di ciò che mandi va a persone che non hanno mai risposto.
network-percent = { $n } %
network-strength-question = Sta diventando più forte?
network-strength-answer = Tra il { $from } e il { $to } i legami forti sono passati da circa { $before } a circa { $after }.
network-past-means = I giorni passati sono raccontati con le regole di oggi da ciò che era già accaduto, fin dove arrivano i tuoi archivi. Ciò che non ha data, come certe voci di una rubrica, conta solo per oggi, e perciò l’ultimo passo può essere più alto.
network-past-short = Per una linea servono due giorni di cui si possa dire qualcosa. Cresce con ciò che importi.
network-series-question = La forza cresce con la dimensione?
network-size-answer = Tra il { $from } e il { $to } i collegamenti sono passati da { $before } a { $after }, e i legami forti da circa { $strong-before } a circa { $strong-after }.
network-size-means = Una sola scala per tutte le linee. Prima del tuo primo archivio mancano i collegamenti che allora erano già andati.
network-table = Gli stessi dati in tabella
network-day = Giorno
network-export = archivio
network-line-size = Collegamenti
network-line-strength = In contatto
network-line-strong = Legami forti
network-line-equal = Legami uguali
network-turnover-question = Chi è arrivato e chi tace?
network-turnover-answer = Negli ultimi quattro trimestri { $opened ->
    [one] è nato un legame
   *[other] sono nati { $opened } legami
} e { $lapsed ->
    [one] uno tace da un anno
   *[other] { $lapsed } tacciono da un anno
}.
network-turnover-means = Verso l’alto: legami con il primo contatto nel trimestre. Verso il basso: legami per cui si è compiuto un anno di silenzio. Il primo anno di un archivio non dice né l’uno né l’altro.
network-quarter = Trimestre
network-opened = Nati
network-lapsed = Ora tacciono
network-world-question = Chi tiene insieme il tuo mondo?
network-world-means = { $communities ->
    [one] Un giro di persone che si incontrano nelle tue lettere, riunioni e gruppi, ricavato da { $pairs } coppie viste insieme.
   *[other] { $communities } giri di persone che si incontrano nelle tue lettere, riunioni e gruppi, ricavati da { $pairs } coppie viste insieme.
} Ogni disco è un giro, ogni punto una persona; chi lo tiene insieme sta al centro. Più larga è una fascia, più due giri hanno a che fare tra loro.
network-world-most = Sono disegnati i { $n } con più forza.
network-world-none = Finora nessuno è stato visto insieme. Posta con più destinatari, riunioni e gruppi mostrerebbero chi conosce chi.
network-world-held = Lo tiene insieme
network-world-rest = Altri giri
network-world-share = Di tutta la forza
network-linking = Queste persone uniscono giri diversi:
network-bridges-question = Attraverso chi arrivi agli altri?
network-bridges-means = Aziende e giri in cui non conosci quasi nessuno, e la via migliore per ciascuno. Dove dipende da una persona sola, una parola a lei vale più che a molti.
network-bridges-none = Nessun ponte trovato: o i tuoi legami arrivano ovunque conosci qualcuno, o si sa troppo poco per dirlo.
network-bridges-all = Tutti coloro attraverso cui arrivi agli altri
network-shore = { $n ->
    [one] una persona tua
   *[other] { $n } persone tue
}
network-shore-community = il giro di { $names }
network-alone = l’unica via
network-employers = Dove lavorano le persone della tua rete, e quante ne conosci?
network-employer = Azienda
network-connections = Collegamenti
network-real = Di cui conosciute
network-events = Cosa è cambiato tra un archivio e l’altro

counted-strong = Legami forti
counted-judged = Persone di cui è nota la vicinanza
counted-evidence = Persone di cui si sa qualcosa
counted-two-way = Vi siete scritti entrambi
counted-two-way-lately = Vi siete scritti entrambi almeno cinque volte nell’ultimo anno
counted-hollow = Collegamenti senza alcuna traccia
counted-dormant-strong = Legami forti che dormono
counted-bridge = Vie verso gli altri
counted-bridge-alone = Le uniche vie verso gli altri
counted-linking = Persone che uniscono giri diversi
counted-connections = Collegamenti
counted-top = I tre più forti
counted-exchanging = Persone con cui si può dire del dare e avere
counted-unanswered = Persone a cui hai scritto e che non hanno mai risposto
counted-at-employers = Persone con una vicinanza di cui è nota l’azienda
counted-in-fields = Persone con una vicinanza di cui è noto il settore
counted-in-places = Persone con una vicinanza di cui è noto il luogo
counted-opened = Legami nati nel { $which }
counted-lapsed = Legami che tacciono dal { $which }
counted-community = Giro { $which } del tuo mondo
counted-other = Persone di un dato
counted-back = Torna alla rete

imports-title = Archivi
imports-lead = Che cosa hai dato, che cosa conteneva e che cosa mancava. Importare due volte non cambia nulla.
imports-known = Già importato in precedenza; non è cambiato nulla.
imports-outcome = { $new } fatti nuovi. Persone nel libro: { $before } prima, { $after } dopo.
imports-undone = annullato
imports-undo = Annulla questa importazione
imports-file = File
imports-facts = Fatti
imports-new = Nuovi
imports-problems = Non letti
imports-absent = Non in questo archivio:
imports-not-used = Visti, non usati:
imports-left-out = { $n ->
    [one] Una riga lasciata fuori di proposito
   *[other] { $n } righe lasciate fuori di proposito
}
field-words = scrittura ed editoria
field-software = software
field-data = dati
field-design = design e architettura
field-marketing = marketing
field-sales = vendite
field-recruiting = persone e selezione
field-finance = finanza
field-teaching = insegnamento
field-research = ricerca
field-law = diritto
field-health = salute
field-coaching = formazione e coaching
field-images = cinema e fotografia
field-stage = musica e palcoscenico
field-property = immobili
field-consulting = consulenza
field-culture = musei e biblioteche
field-hospitality = cibo e viaggi
field-engineering = ingegneria
field-building = edilizia
field-making = industria e artigianato
field-logistics = logistica
field-office = lavoro d’ufficio
field-projects = progetti e prodotti
field-operations = organizzazione
field-public = servizio pubblico e terzo settore
field-farming = agricoltura
field-energy = energia e clima
field-sport = sport
field-beauty = bellezza
field-faith = fede

help-recommendation = una referenza
help-introduction = presentazioni
help-work = lavori retribuiti
help-advice = consigli
help-hiring = persone da assumere
help-collaboration = una collaborazione

paste-title = Che cosa dice il suo profilo
paste-lead = Apri il profilo su LinkedIn, seleziona tutta la pagina (Ctrl+A), copiala (Ctrl+C) e incollala qui; oppure scegli il PDF che LinkedIn ne salva. Non si scarica niente, e niente si tiene prima che tu l’abbia visto.
paste-open = Apri il profilo
paste-text = La pagina, come l’hai copiata
paste-file = Oppure il PDF di LinkedIn
paste-read = Mostra che cosa dice
paste-link = Incolla il suo profilo
paste-look = Guarda che cosa è stato letto. Correggi ciò che è sbagliato, e togli la spunta a ciò che non va tenuto.
paste-other = Mostra il nome { $shown }, e l’hai incollato per { $name }.
paste-is-them = È comunque { $name }
paste-keep = Tieni ciò che è spuntato
paste-again = Incolla di nuovo
paste-from = da
paste-until = fino a, vuoto finché dura
paste-photo = C’è una sua foto?
paste-photo-shown = sì
paste-photo-placeholder = no
paste-photo-unsaid = non detto
evidence-pasted = incollato da te
cli-paste-next = Non si tiene ancora niente. Per tenerlo: ripeti con --keep; per lasciare fuori qualcosa: --except 3,5.

thing-named = Nome
thing-headline = Titolo
thing-lives = Luogo
thing-pictured = Foto
thing-tallied = Numero
thing-knows = In comune
thing-posts = Post
thing-worked = Lavoro
thing-studied = Scuola
thing-presents = Parole sue
thing-also = Indirizzo
tally-connections = collegamenti
tally-followers = follower
tally-mutual = persone in comune

goals-title = Che cosa cerchi, e che cosa puoi dare
goals-lead = Poche parole ciascuno, come le diresti: un campo, un ruolo, un’azienda, un luogo, un tipo di aiuto. Chi aspetta alla porta viene confrontato con questi, e ogni risposta dice da quale viene.
goals-goal = Che cosa cerchi
goals-offer = Che cosa puoi dare
goals-none-goal = Non hai detto che cosa cerchi.
goals-none-offer = Non hai detto che cosa puoi dare.
goals-add-goal = Aggiungi che cosa cerchi:
goals-add-offer = Aggiungi che cosa puoi dare:
goals-add-do = Aggiungi
goals-example-goal = editoria, Milano, redattrice
goals-example-offer = consigli sulla scrittura di viaggio
goals-suggested = Dal tuo profilo
goals-help = Tipi di aiuto
goals-remove = Togli
goals-understood = inteso come: { $what }
goals-next = Guarda chi è alla porta
cli-goals-next-goal = Dillo così: cerchia goals add "editoria, Milano, redattrice". Che cosa suggerisce il tuo profilo: cerchia goals suggestions.
cli-goals-next-offer = Dillo così: cerchia offers add "consigli sulla scrittura di viaggio". Che cosa suggerisce il tuo profilo: cerchia offers suggestions.

me-title = Che cosa è tuo
me-lead = I tuoi file mostrano come tuoi questi indirizzi, numeri e profili. Ciò che ne parte è tuo, e la posta fra loro non è il legame di nessuno. Di’ dove sbagliano.
me-none = Nessun file ha ancora mostrato un tuo indirizzo.
me-state-learned = dedotto
me-state-confirmed = tuo
me-state-refused = non tuo
me-told-by = da
me-mine = È mio
me-not-mine = Non è mio
me-add = Un altro tuo indirizzo o numero:
me-add-do = Aggiungi
me-names = Nomi con cui i tuoi file ti mostrano:
imports-me = Controlla quali indirizzi sono presi per tuoi
cli-me-next = `cerchia me INDIRIZZO yes` ne conferma uno, `cerchia me INDIRIZZO no` dice che non è tuo.

imports-words = Conserva le parole dei messaggi e cercaci dentro
imports-columns = { $file } sembra un elenco di persone. Di’ quale colonna è che cosa, poi consegnalo di nuovo.
imports-columns-label = Colonne:
imports-columns-do = Le colonne sono queste
words-title = Quello che è stato scritto
words-lead = A Cerchia basta sapere chi ha scritto a chi, e quando. Se vuoi conserva anche le parole, nello stesso file su questa macchina, e le ritrova tutte.
words-not-kept = Nessuna parola di messaggi o e-mail è conservata.
words-keep = Conserva le parole d’ora in poi
words-drop = Butta via tutte le parole
words-kept = { $n ->
    [0] Le parole vengono conservate. Importa di nuovo i tuoi file, e saranno letti per le loro parole.
    [one] Un testo è conservato.
   *[other] { $n } testi sono conservati.
}
words-search = Cerca in quello che è stato scritto
words-search-do = Cerca
words-none = Niente di quello che è stato scritto contiene queste parole.
cli-words-next = `cerchia words --keep` conserva quelle di ciò che importi da quel momento.
left-out-sponsored = messaggi sponsorizzati
left-out-vendor-mail = avvisi di LinkedIn stessa
left-out-draft = bozze
left-out-chatbot = conversazioni con un assistente automatico
left-out-empty = righe vuote
left-out-repeated = righe che ne ripetono altre
left-out-owner-only = righe che riguardano solo te
left-out-list = mail passate da una lista
left-out-bulk = newsletter e altre mail mandate a moltissimi
left-out-automatic = risposte automatiche
left-out-no-reply = mail da indirizzi che nessuno legge
left-out-notification = avvisi di siti e servizi
left-out-relayed = mail che una lista o un sito ha mandato a nome di qualcuno
left-out-ticket = mail di sistemi di assistenza
left-out-spam = mail segnate come spam
left-out-trash = mail cestinate
left-out-chat = chat tenute fra le mail senza mittente
left-out-crowd = messaggi e incontri di più di venti persone
left-out-notice = avvisi del programma di chat
left-out-cancelled = incontri annullati
left-out-alone = voci di calendario senza altre persone
left-out-nameless = voci di calendario con persone senza nome
left-out-all-day = voci di calendario di giornate intere
imports-problems-all = { $n ->
    [one] Una riga non si è potuta leggere
   *[other] { $n } righe non si sono potute leggere
}
imports-in-file = { $file }
would-help = Che cosa direbbe di più

drop-title = Trascina qui i tuoi file
drop-kinds = Lo zip di LinkedIn, una casella di posta, un’agenda, una rubrica o una chat, così come sono.
drop-read = Leggilo
drop-busy = Lettura in corso. Un archivio grande richiede qualche secondo.
progress-receiving = Prendo i tuoi file: { $percent } %.
progress-reading = Leggo: { $percent } %.{ $seconds ->
    [0] { "" }
    [one] { " " }Manca circa un secondo.
   *[other] { " " }Mancano circa { $seconds } secondi.
}
progress-judging = Tutto letto. Ora capisco chi è chi, e quanto vicino.

log-lead = Ogni passo, dal più recente. Ognuno si può annullare.
log-none = Ancora niente.
log-undo = Annulla

today-let-in = { $n ->
    [one] Un invito sembra da accogliere.
   *[other] { $n } inviti sembrano da accogliere.
}
today-ask-first = { $n ->
    [one] Per un invito vale la pena di chiedere prima.
   *[other] Per { $n } inviti vale la pena di chiedere prima.
}
today-nobody = Nessuno aspetta alla porta.
today-desk = Inviti in attesa
today-network = Quanto c’è di vero
today-real = Su { $connections } collegamenti, circa { $strong } sono legami forti: molto probabilmente tra { $low } e { $high }.
today-closest = I più vicini
today-events = Cosa è cambiato

welcome-title = Chi c’è davvero nella tua cerchia?
welcome-lead = Cerchia legge l’archivio che LinkedIn tiene su di te e dice quali legami sono veri, e chi far entrare tra le persone alla porta. Si comincia da quell’archivio.
welcome-ask = Chiedi i tuoi dati a LinkedIn
welcome-ask-how = Impostazioni, Privacy dei dati, Ottieni una copia dei tuoi dati. L’archivio di base arriva in pochi minuti e contiene già collegamenti, messaggi e inviti; quello completo aggiunge qualcosa, entro un giorno.
welcome-ask-link = Apri quella pagina su LinkedIn
welcome-wait = Aspetta la mail
welcome-wait-how = Una prima parte arriva in pochi minuti, il resto entro un giorno. Lascia lo zip così com’è.
welcome-drop = Mettilo qui
welcome-drop-how = Bastano pochi secondi, e si può annullare.
welcome-private = Tutto resta in un solo file su questo computer. Cerchia non invia nulla.

## cli
cli-reading = Leggo
cli-import-facts = { $n ->
    [one] un fatto
   *[other] { $n } fatti
}
cli-import-new = { $n } nuovi
cli-import-problems = { $n ->
    [one] un problema
   *[other] { $n } problemi
}
cli-import-people = Persone nel libro: { $after } (prima: { $before }).
cli-import-left-out = Lasciati fuori di proposito: { $list }.
cli-import-absent = Mancano in questo archivio: { $files }.
cli-import-columns = { $file } sembra un elenco di persone. Per leggerlo: `cerchia import --columns '{ $columns }' { $file }`
cli-import-not-used = { $n ->
    [one] Un altro file è stato visto e non usato.
   *[other] Altri { $n } file sono stati visti e non usati.
}
cli-import-n-problems = { $n ->
    [one] Una riga non si è potuta leggere come si deve:
   *[other] { $n } righe non si sono potute leggere come si deve:
}
cli-import-events = Che cosa è cambiato dall’ultimo archivio:
cli-import-seconds = { $seconds ->
    [one] Fatto in { $seconds } secondo.
   *[other] Fatto in { $seconds } secondi.
}
cli-import-next = E ora: `cerchia invitations` mostra chi è in attesa, `cerchia serve --open` apre le pagine.
cli-no-imports = Finora non è stato importato niente.
cli-empty-next = Chiedi il tuo archivio a LinkedIn, poi dallo a `cerchia import`.
cli-shown = In vista: { $shown } di { $total }. `--limit 0` mostra tutto.
cli-note = «{ $note }»
cli-piles = In attesa: { $let-in } da accogliere, { $ask-first } a cui prima chiedere, { $leave } da lasciare{ $later ->
    [0] .
    [one] ; uno rimandato.
   *[other] ; { $later } rimandati.
}
cli-put-off = rimandato al { $on }
cli-decided = hai deciso: { $decision }
cli-sent-by-you = mandato da te
cli-forgotten = { $n ->
    [one] Un fatto è stato cancellato, e la prossima importazione non riporterà questa persona.
   *[other] { $n } fatti sono stati cancellati, e la prossima importazione non riporterà questa persona.
}
cli-undone = annullato
cli-undo = L’operazione { $op } è annullata: { $was }
cli-undo-forget = Il segno è stato tolto. Ciò che è stato cancellato resta cancellato; importa di nuovo per riavere questa persona.
cli-written = Scritto in { $path }.
cli-restored = Ripristinato. Ciò che il libro conteneva prima è conservato in { $path }.
cli-serving = Apri { $url } nel browser. Ctrl-C lo chiude.
cli-demo-invented = Nora Valdieri è inventata, e con lei tutti quelli che conosce. I suoi file sono fatti come li fanno LinkedIn, una casella di posta, un’agenda e un telefono:
cli-demo-read = Letto come sarebbe letto il tuo: { $facts } fatti su { $people } persone, in { $seconds } secondi.
cli-demo-leave = { $n ->
    [one] Un invito si può lasciare alla porta.
   *[other] { $n } inviti si possono lasciare alla porta.
}
cli-demo-kept = Il libro resta. Guardati intorno con `cerchia --book { $path } people`.
answer-yes = Sì
answer-no = No
answer-unknown = Non si sa

## errors
# Ciò che non si è potuto fare, citato dopo il nome del programma o in una pagina sua: comincia con la
# minuscola e non ha il punto. Il consiglio dice che cosa fare poi.

error-no-person = non c’è nessuna persona `{ $name }`
    .hint = cerca con `cerchia people`
error-no-invitation = non c’è nessun invito `{ $name }`
    .hint = elencali con `cerchia invitations`
error-no-operation = non c’è nessuna operazione `{ $name }`
    .hint = elencale con `cerchia log`
error-no-backup = non c’è nessuna copia `{ $name }`
    .hint = controlla il percorso
error-no-path = non c’è nessun file o cartella `{ $name }`
    .hint = controlla il percorso; di solito l’archivio è tra i file scaricati
error-no-decision = non c’è nessuna decisione `{ $name }`
    .hint = le decisioni sono { $known }
error-no-answer = non c’è nessuna risposta `{ $name }`
    .hint = le risposte sono { $known }
error-no-question = non c’è nessuna domanda `{ $name }`
    .hint = le domande sono { $known }
error-no-circle = non c’è nessuna cerchia `{ $name }`
    .hint = le cerchie sono { $known }
error-no-correction = una vicinanza non è `{ $name }`
    .hint = può essere { $known }
error-no-figure = la rete non ha nessun dato `{ $name }`
    .hint = i dati sono { $known }; i trimestri come `opened-2024-Q1`, i giri come `community-1`
error-no-such-handle = `{ $name }` non è un indirizzo, un numero o un profilo: scrivi `email:ada@works.example`, `tel:+39…` o `linkedin:ada`
error-no-state = non c’è nessuno stato `{ $name }`
    .hint = gli stati sono { $known }
error-ambiguous = `{ $name }` può essere una di { $n } persone: { $candidates }
    .hint = indicane una con l’id tra parentesi
error-rests-on = l’operazione { $op } continua da dove finisce la { $base }: annulla prima la { $op }
error-taken-back = l’operazione { $op } è già stata annullata
    .hint = vedi `cerchia log`
error-nothing-to-take-back = non c’è niente da annullare
    .hint = vedi `cerchia log`
error-file-exists = `{ $path }` esiste già
    .hint = indica un file nuovo, o togli quello
error-too-many-kept = sono stati conservati troppi libri prima dei ripristini
    .hint = togli qualcuno dei file che finiscono in `.before-restore`
error-owner = questa persona sei tu
    .hint = per dimenticare te, cancella il file del libro
error-same-person = nessuno è più vicino di sé stesso: è la stessa persona due volte
    .hint = nomina due persone
error-nothing-shown = di questa persona non si mostra una vicinanza che possa essere troppa o troppo poca
    .hint = mettila invece in un cerchio
error-no-handle = di questa persona non si conosce altro che il nome
    .hint = importa un archivio con l’indirizzo del suo profilo, poi riprova
error-no-handle-of = `{ $name }` non è un recapito di questa persona
    .hint = `cerchia person` elenca i suoi recapiti
error-no-suggestion = nessuno suggerisce che `{ $name }` siano una sola persona
    .hint = `cerchia suggestions` elenca le coppie che ci sono
error-no-class = non ci sono coppie del tipo `{ $name }` da unire
    .hint = `cerchia suggestions` mostra i tipi che ci sono
error-no-goal = non hai detto «{ $name }»
    .hint = `cerchia goals` e `cerchia offers` mostrano che cosa hai detto
error-one-person = sono già una sola persona: { $name }
    .hint = per separare, usa `cerchia split` con il recapito che è di qualcun altro
error-one-handle = { $name } ha un solo recapito, e non c’è niente da cui separarlo
    .hint = perché due persone restino due, usa `cerchia not-same`
error-nothing-known = `{ $name }` non contiene nessun file che Cerchia conosca
    .hint = consegna lo zip che LinkedIn ti ha mandato o la sua cartella, una casella di posta, un calendario, una rubrica o una chat
error-broken-export = `{ $name }`, riga { $line }: questa esportazione di un libro intero è danneggiata o modificata ({ $why })
    .hint = esportalo di nuovo con il programma che l’ha scritto, o usa una copia di `backup`
error-whole-book = `{ $name }` è l’esportazione di un libro intero, e il tuo libro non è vuoto
    .hint = `cerchia restore { $name }` la mette al posto del tuo libro, e conserva accanto quello che conteneva
error-needs-columns = `{ $name }` sembra un elenco di persone, e nessuno ha detto quale colonna è che cosa. Sembrerebbe { $columns }
    .hint = confermalo, o prima correggilo: `cerchia import --columns '{ $columns }' { $name }`
error-no-columns = `{ $part }` non dice quale colonna è che cosa: servono `name=` o `profile=`, e `email=`, `phone=` o `profile=`
    .hint = scrivilo come `name=Nome completo,email=E-mail`, con i nomi delle colonne così come stanno
error-nothing-pasted = non c’è niente da tenere
    .hint = apri il profilo della persona su LinkedIn, seleziona tutta la pagina (Ctrl+A), copiala (Ctrl+C) e incollala qui
error-pasted-too-much = è più lungo di qualsiasi profilo
    .hint = copia la pagina del profilo, oppure salvalo con «Salva come PDF» di LinkedIn, e consegna quello
error-no-profile = non è un profilo di LinkedIn
    .hint = apri il profilo della persona su LinkedIn, in inglese o in italiano, seleziona tutta la pagina (Ctrl+A), copiala (Ctrl+C) e incollala qui; oppure salvalo con «Salva come PDF»
error-no-text-in-pdf = in questo PDF non si legge alcun testo
    .hint = sul profilo della persona scegli «Altro, Salva come PDF» e consegna quel file; oppure copia la pagina come testo
error-other-person = è il profilo di { $shown }, non di { $name }
    .hint = se è { $name } sotto un altro nome, dillo: spuntalo sulla pagina, o usa `cerchia paste --is-them`
error-not-a-goal = «{ $text }» non nomina niente da cercare
    .hint = scrivi poche parole: un campo, un ruolo, un’azienda, un luogo o un tipo di aiuto, al massimo 200 lettere
error-unreadable = `{ $name }` non si può leggere ({ $why })
    .hint = controlla che il file sia intero e che tu possa aprirlo
error-not-a-zip = `{ $name }` non è un archivio zip, o lo scaricamento si è interrotto
    .hint = scarica di nuovo l’archivio
error-locked = `{ $name }` è chiuso con una password
    .hint = estrailo con la password e importa la cartella
error-too-many-files = `{ $name }` è più grande di qualsiasi esportazione: contiene { $n } file
    .hint = se è tuo, estrailo e importa la cartella
error-too-large = `{ $name }` è più grande di qualsiasi esportazione: `{ $path }` diventerebbe di { $bytes } byte
    .hint = se è tuo, estrailo e importa la cartella
error-folder-too-full = `{ $name }` contiene più di { $n } file
    .hint = indica proprio la cartella dell’esportazione
error-too-new = `{ $path }` è stato scritto da una versione più nuova (formato { $found }, questo programma conosce il { $known })
    .hint = installa la versione più nuova; il tuo libro è intatto
error-busy = un altro programma sta scrivendo in questo libro
    .hint = riprova quando ha finito
error-full = il disco è pieno, e il libro è com’era prima
    .hint = fai spazio e riprova
error-not-a-book = `{ $path }` non è un libro di Cerchia, o è danneggiato
    .hint = indica un altro file con `--book`, o ripristina una copia
error-storage = il libro non si può leggere o scrivere ({ $why })
    .hint = controlla il disco e i permessi del file
error-database = il libro non si può leggere o scrivere ({ $why })
    .hint = controlla il disco, poi prova `cerchia restore` con una copia
error-machine = questo computer non l’ha permesso ({ $why })
    .hint = provvedi a questo, poi riprova
error-port-taken = la porta { $port } è occupata
    .hint = scegline un’altra con `--port`, o `--port 0` per una qualsiasi libera
error-no-folder = la cartella `{ $path }` non si può creare ({ $why })
    .hint = indicane un’altra
error-no-data-folder = su questo computer non si trova una cartella per i dati
    .hint = indica un file con `--book`
error-not-the-demos-book = `{ $path }` contiene importazioni proprie
    .hint = indica un file nuovo con `--book`

problem-closed-account = un account chiuso: LinkedIn ne dà la data e nient’altro
problem-contact-nobody = né un nome né un indirizzo da cui riconoscere questo contatto
problem-fewer-cells = meno celle delle colonne dell’intestazione
problem-more-cells = più celle delle colonne dell’intestazione
problem-long-row = più lunga di quanto possa essere una riga
problem-ends-damaged = il file è danneggiato, quindi non ne è stato preso nulla; scarica di nuovo l’archivio
problem-header = l’intestazione non è tra quelle note per questo file
problem-unopened = il file non si è potuto aprire
problem-crowd = più persone di quante ne possa avere una conversazione
problem-neither-you = di nessuno dei due lati dell’invito si sa che sei tu
problem-nobody = né un nome né un profilo da cui riconoscere questa persona
problem-no-sender = nessuno è indicato come mittente di questo messaggio
problem-not-you = di nessuno in questa conversazione si sa che sei tu
problem-date = non è una data
problem-mail = non è un indirizzo e-mail
problem-phone = non è il numero di telefono di una persona
problem-mail-sender = nessuno è indicato come mittente di questa mail
problem-rule = una regola di ripetizione che non seguiamo; si prende solo il primo incontro
problem-zone = un fuso orario che nessuno conosce; gli orari possono essere sbagliati di ore
problem-no-start = questa voce non dice quando comincia
problem-entries = più voci di quante ne tenga un’agenda
problem-order = l’ordine di giorno e mese in questa chat è una supposizione
problem-contacts = più contatti di quanti ne tenga una rubrica
problem-nested = un archivio dentro troppi archivi
problem-part-damaged = questa parte dell’archivio è danneggiata
problem-leads-out = un percorso che porta fuori dall’archivio
problem-packing = compresso in un modo che nessuna esportazione usa

## facts
fact-wrote-them = { $others ->
    [one] Ti ha scritto ({ $chars } caratteri).
   *[other] Ha scritto in un gruppo di { $others } ({ $chars } caratteri).
}
fact-wrote-me = { $others ->
    [one] Hai scritto a questa persona ({ $chars } caratteri).
   *[other] Hai scritto in un gruppo di { $others } ({ $chars } caratteri).
}
fact-mailed-them = { $others ->
    [one] Ti ha scritto una mail.
   *[other] Ha scritto una mail a te e ad altri, { $others } persone in tutto.
}
fact-mailed-me = { $others ->
    [one] Hai scritto una mail a questa persona.
   *[other] Hai scritto una mail a { $others } persone, questa compresa.
}
fact-addressed = { $from } le ha scritto in una mail che hai anche tu, a { $others } persone.
fact-met = { $others ->
    [one] Avete avuto un incontro, voi due.
   *[other] Hai avuto un incontro con { $others } persone.
}
fact-met-for = { $others ->
    [one] Vi siete visti per { $minutes } minuti, voi due.
   *[other] Vi siete visti per { $minutes } minuti, con te { $others } persone.
}
fact-declined = Non è venuta a questo incontro.
fact-called-them = Ti ha chiamato e avete parlato per { $minutes } { $minutes ->
    [one] minuto
   *[other] minuti
}.
fact-called-me = Hai chiamato e avete parlato per { $minutes } { $minutes ->
    [one] minuto
   *[other] minuti
}.
fact-called-them-missed = Ti ha chiamato senza trovarti.
fact-called-me-missed = Hai chiamato senza trovare nessuno.
fact-headline = Di sé scrive: «{ $line }».
fact-pictured = Mostra una foto.
fact-not-pictured = Non mostra una foto.
fact-born = Compleanno { $day }.
fact-connections = Il profilo mostra { $n } collegamenti.
fact-connections-at-least = Il profilo mostra { $n } collegamenti o più.
fact-followers = Il profilo mostra { $n } follower.
fact-mutual = Il profilo mostra persone che conoscete entrambi: { $n }.
fact-knows = { $name } è in contatto con entrambi, dice il profilo.
fact-posts = Il profilo mostra dei post.
fact-no-posts = Il profilo non mostra post.
fact-works-there = Lavora presso { $employer } come { $role }.
fact-has-worked = Ha lavorato presso { $employer } come { $role }.
fact-has-studied = Ha studiato presso { $school }: { $degree }.
fact-speaks = Parla: { $text }
fact-about = Di sé: «{ $text }»
fact-noted = La tua nota: «{ $text }»
fact-among = In una conversazione di gruppo di { $others } con te.
fact-invited-them = Ti ha invitato a collegarvi.
fact-invited-them-noting = Ti ha invitato a collegarvi: «{ $note }»
fact-invited-me = L’invito a collegarvi è partito da te.
fact-invited-me-noting = L’invito a collegarvi è partito da te: «{ $note }»
fact-connected = Collegati su LinkedIn.
fact-recommended-them = Ti ha scritto una referenza: «{ $text }»
fact-recommended-me = La referenza è tua: «{ $text }»
fact-endorsed-them = Ha confermato la tua competenza { $skill }.
fact-endorsed-me = Hai confermato la sua competenza { $skill }.
fact-follows = Segui questa persona.
fact-follows-no-more = Non segui più questa persona.
fact-named = Appare come { $name }.
fact-works-at = Lavora presso { $employer } come { $role }.
fact-works-for = Lavora presso { $employer }.
fact-works-as = Lavora come { $role }.
fact-also = Ha anche questo recapito: { $handle }.
fact-in-address-book = Nella tua rubrica ({ $list }).
fact-lives = Vive a { $place }.
fact-worked = Hai lavorato presso { $employer } come { $role }.
fact-worked-for = Hai lavorato presso { $employer }.
fact-studied = Hai studiato presso { $school }: { $degree }.
fact-studied-at = Hai studiato presso { $school }.
fact-skilled = Indichi la competenza { $skill }.
fact-presents = Il tuo { $part }: { $text }
fact-follows-company = Segui { $name }.
fact-signed-up = Ti sei registrato a { $event }.

## changes
change-removed = { $name } non è più tra i tuoi collegamenti.
change-moved = { $name } ora lavora presso { $became } (prima: { $was }).
change-new-role = { $name } ha un nuovo ruolo: { $became } (prima: { $was }).
change-renamed = { $was } ora si chiama { $became }.
change-new-address = { $name } ha un nuovo indirizzo di profilo: { $became } (prima: { $was }).
did-import = Hai importato { $subject }.
did-answer = Su { $subject } hai risposto: { $question ->
    [know] { asked-know }
    [note] { asked-note }
    [mutual] { asked-mutual }
    [face] { asked-face }
    [place] { asked-place }
    [work] { asked-work }
    [voice] { asked-voice }
    [common] { asked-common }
    [count] { asked-count }
    [value] { asked-value }
   *[gut] { asked-gut }
} { $ruled ->
    [yes] Sì.
    [no] No.
   *[other] Non lo sai.
}
did-decide = { $ruled ->
    [let-in] Hai deciso di far entrare { $subject }.
    [ask-first] Hai deciso di chiedere prima a { $subject }.
    [leave] Hai deciso di lasciare { $subject } alla porta.
    [later] Hai rimandato la decisione su { $subject }.
   *[other] Hai ritirato la decisione su { $subject }.
}
did-pin = Hai collocato { $subject }: { $ruled ->
    [support] { circle-support }
    [sympathy] { circle-sympathy }
    [close] { circle-close }
    [active] { circle-active }
    [known] { circle-known }
    [connected] { circle-connected }
    [unknown] { circle-unknown }
   *[other] { person-pin-none }
}.
did-same = Hai detto che sono una sola persona: { $subject }.
did-not-same = Hai detto che sono due persone: { $subject }.
did-split = Hai detto che questo recapito è di qualcun altro: { $subject }.
did-rename = Chiami { $subject } così: { $ruled }.
did-unname = Hai tolto il nome che davi a { $subject }.
did-prefer = Hai detto qual è il recapito principale: { $subject }.
did-accept = Hai unito tutte le coppie di un tipo: { $subject }.
did-put-off = Hai rimandato la domanda se sono una sola persona: { $subject }.
did-label = Di { $subject } hai detto: { $ruled ->
    [too-high] meno vicino di quanto si vede.
    [too-low] più vicino di quanto si vede.
   *[other] la vicinanza mostrata può restare.
}
did-compare = Hai detto che { $subject } ti è più vicino di qualcun altro.
did-alike = Non hai saputo dire chi ti è più vicino, { $subject } o qualcun altro.
did-skip = Non hai saputo dire dove sta { $subject }.
did-elsewhere = Hai detto che con { $subject } ti senti anche dove nessun file lo racconta.
did-not-elsewhere = Hai detto che con { $subject } non ti senti altrove.
did-own = Hai detto che { $subject } è tuo.
did-disown = Hai detto che { $subject } non è tuo.
did-keep-words = Hai voluto conservare le parole.
did-drop-words = Hai buttato via tutte le parole.
did-paste = Hai tenuto ciò che dice il profilo di { $subject }.
did-goal = Hai detto che cerchi: { $subject }.
did-no-goal = Hai detto che non cerchi più: { $subject }.
did-offer = Hai detto che puoi dare: { $subject }.
did-no-offer = Hai detto che non dai più: { $subject }.
did-columns = Hai detto quali colonne sono che cosa: { $subject }.
did-forget = Hai fatto dimenticare qualcuno.
did-forgotten = Hai detto qualcosa su qualcuno che poi hai fatto dimenticare.
did-undo = Hai annullato l’operazione { $subject }.
would-help-connections = Connections.csv mostrerebbe chi fa parte della tua rete.
would-help-invitations = Invitations.csv mostrerebbe chi è in attesa.
would-help-messages = messages.csv mostrerebbe con chi parli davvero.
would-help-recommendations = Recommendations_Received.csv mostrerebbe chi ha garantito per te.
would-help-mail = La tua posta direbbe chi conosci fra le persone di cui i tuoi file non dicono niente: { $n ->
    [one] un invito aspetta questo.
   *[other] { $n } inviti aspettano questo.
}
would-help-calendar = La tua agenda direbbe chi di loro hai incontrato: { $n ->
    [one] un invito aspetta questo.
   *[other] { $n } inviti aspettano questo.
}
would-help-address-book = La tua rubrica direbbe di chi hai il numero: { $n ->
    [one] un invito aspetta questo.
   *[other] { $n } inviti aspettano questo.
}
## tie

tie-conversations =
    { $conversations ->
        [one] Una conversazione
       *[other] { $conversations } conversazioni
    } in { $weeks ->
        [one] una settimana
       *[other] { $weeks } settimane
    } dal { $since }, l’ultima { $ago_unit ->
        [days] { $ago ->
            [0] oggi
            [1] ieri
           *[other] { $ago } giorni fa
        }
        [months] { $ago } mesi fa
       *[years] { $ago } anni fa
    }; di solito vi sentite { $gap_unit ->
        [days] { $gap ->
            [one] ogni giorno
           *[other] ogni { $gap } giorni
        }
        [months] ogni { $gap } mesi
       *[years] ogni { $gap } anni
    }.
tie-conversations-few =
    { $conversations ->
        [one] Una conversazione
       *[other] { $conversations } conversazioni
    } in { $weeks ->
        [one] una settimana
       *[other] { $weeks } settimane
    } dal { $since }, l’ultima { $ago_unit ->
        [days] { $ago ->
            [0] oggi
            [1] ieri
           *[other] { $ago } giorni fa
        }
        [months] { $ago } mesi fa
       *[years] { $ago } anni fa
    }.
tie-one-conversation =
    Una sola conversazione, { $ago_unit ->
        [days] { $ago ->
            [0] oggi
            [1] ieri
           *[other] { $ago } giorni fa
        }
        [months] { $ago } mesi fa
       *[years] { $ago } anni fa
    }.
tie-volume =
    { $contacts ->
        [one] Siete stati in contatto una volta.
       *[other] Siete stati in contatto { $contacts } volte; le più recenti contano di più.
    }
tie-much-lately = Negli ultimi mesi vi siete sentiti più del consueto.
tie-little-lately = Negli ultimi mesi vi siete sentiti meno del consueto.
tie-weeks =
    { $weeks ->
        [one] Vi siete sentiti in una sola settimana.
       *[other] Vi siete sentiti in { $weeks } settimane diverse.
    }
tie-between = Primo contatto: { $first }; ultimo: { $last }.
tie-on-one-day = Vi siete sentiti in un solo giorno: { $day }.
tie-both-wrote =
    Avete scritto entrambi: tu { $mine ->
        [one] una volta
       *[other] { $mine } volte
    }, l’altra persona { $theirs ->
        [one] una volta
       *[other] { $theirs } volte
    }.
tie-their-share = Quanto viene dall’altra persona di ciò che vi siete scritti di recente: { $percent } %.
tie-share = Quanto va a questa persona di tutti i tuoi scambi: circa { $percent } %.
tie-longest =
    { $contacts ->
        [one] Le vostre conversazioni sono singoli messaggi.
       *[other] La vostra conversazione più lunga ha { $contacts } messaggi.
    }
tie-hours =
    { $hours ->
        [one] Vi sentite sempre alla stessa ora del giorno.
       *[other] Vi sentite in { $hours } ore diverse del giorno.
    }
tie-last =
    L’ultima volta vi siete sentiti { $ago_unit ->
        [days] { $ago ->
            [0] oggi
            [1] ieri
           *[other] { $ago } giorni fa
        }
        [months] { $ago } mesi fa
       *[years] { $ago } anni fa
    }.
tie-quiet =
    L’ultima volta vi siete sentiti { $ago_unit ->
        [days] { $ago ->
            [0] oggi
            [1] ieri
           *[other] { $ago } giorni fa
        }
        [months] { $ago } mesi fa
       *[years] { $ago } anni fa
    }; di solito vi sentite { $gap_unit ->
        [days] { $gap ->
            [one] ogni giorno
           *[other] ogni { $gap } giorni
        }
        [months] ogni { $gap } mesi
       *[years] ogni { $gap } anni
    }.
tie-quiet-few =
    L’ultima volta vi siete sentiti { $ago_unit ->
        [days] { $ago ->
            [0] oggi
            [1] ieri
           *[other] { $ago } giorni fa
        }
        [months] { $ago } mesi fa
       *[years] { $ago } anni fa
    }.
tie-one-way-by-them =
    { $times ->
        [one] Ti ha scritto una volta e non hai risposto. Da solo non dice nulla del vostro rapporto.
       *[other] Ti ha scritto { $times } volte e non hai risposto. Da solo non dice nulla del vostro rapporto.
    }
tie-one-way-by-me =
    { $times ->
        [one] Hai scritto una volta e non ha risposto. Da solo non dice nulla del vostro rapporto.
       *[other] Hai scritto { $times } volte e non ha risposto. Da solo non dice nulla del vostro rapporto.
    }
tie-recommended-by-them =
    { $times ->
        [one] Ti ha scritto una referenza.
       *[other] Ti ha scritto { $times } referenze.
    }
tie-recommended-by-me =
    { $times ->
        [one] Hai scritto per questa persona una referenza.
       *[other] Hai scritto per questa persona { $times } referenze.
    }
tie-endorsed =
    { $times ->
        [one] Uno di voi ha confermato una competenza dell’altro.
       *[other] Tra voi ci sono { $times } conferme di competenze; ne contano al massimo tre.
    }
tie-note-by-them = Il suo invito aveva una nota personale.
tie-note-by-me = Il tuo invito aveva una nota personale.
tie-phone-book = Il suo numero di telefono è nella tua rubrica.
tie-birthday = Tieni il suo compleanno nella tua rubrica.
tie-elsewhere = Hai detto che vi sentite anche altrove.
tie-they-answer =
    Ti risponde { $way ->
        [mail] per posta
       *[chat] in chat
    } entro circa { $after_unit ->
        [minutes] { $after ->
            [one] un minuto
           *[other] { $after } minuti
        }
        [hours] { $after ->
            [one] un’ora
           *[other] { $after } ore
        }
       *[days] { $after ->
            [one] un giorno
           *[other] { $after } giorni
        }
    }, rispetto a quanto ci mettono gli altri.
tie-you-answer =
    Tu rispondi { $way ->
        [mail] per posta
       *[chat] in chat
    } entro circa { $after_unit ->
        [minutes] { $after ->
            [one] un minuto
           *[other] { $after } minuti
        }
        [hours] { $after ->
            [one] un’ora
           *[other] { $after } ore
        }
       *[days] { $after ->
            [one] un giorno
           *[other] { $after } giorni
        }
    }, rispetto a quanto ci metti con gli altri.
tie-private =
    { $part ->
        [0] Mai un contatto da un indirizzo o numero privato, { $contacts } da uno di lavoro.
       *[other] { $part } volte su { $contacts } il contatto è passato da un indirizzo o numero privato e non da uno di lavoro.
    }
tie-off-hours =
    { $part ->
        [0] Mai, su { $contacts } volte, vi siete sentiti di sera o nel fine settimana.
       *[other] { $part } volte su { $contacts } vi siete sentiti di sera o nel fine settimana.
    }
tie-met =
    { $times ->
        [one] Vi siete incontrati una volta.
       *[other] Vi siete incontrati { $times } volte.
    }
tie-left = Un contatto conta la metà dopo due anni; di tutti i vostri conta ancora il { $percent } %.
tie-worn =
    L’ultimo scambio tra voi è stato { $ago_unit ->
        [days] { $ago ->
            [0] oggi
            [1] ieri
           *[other] { $ago } giorni fa
        }
        [months] { $ago } mesi fa
       *[years] { $ago } anni fa
    }; senza contatto la vicinanza si consuma piano.
tie-same-employer =
    Avete lavorato nello stesso posto per circa { $years ->
        [one] un anno
       *[other] { $years } anni
    }.
tie-same-school =
    Avete frequentato la stessa scuola per circa { $years ->
        [one] un anno
       *[other] { $years } anni
    }.
tie-placed = L’hai messo tu nella cerchia «{ $circle ->
    [support] { circle-support }
    [sympathy] { circle-sympathy }
    [close] { circle-close }
    [active] { circle-active }
    [known] { circle-known }
    [connected] { circle-connected }
   *[other] { circle-unknown }
}».
tie-start-contact = Da dove parte chiunque sia stato in contatto con te nei due sensi.
tie-start-silent = Da dove parte chiunque con cui non risulta un contatto nei due sensi.
tie-held-back = La vicinanza da sola basterebbe per «{ $circle ->
    [support] { circle-support }
    [sympathy] { circle-sympathy }
    [close] { circle-close }
    [active] { circle-active }
    [known] { circle-known }
    [connected] { circle-connected }
   *[other] { circle-unknown }
}»; quella cerchia chiede anche { $times ->
    [one] una conversazione iniziata
   *[other] { $times } conversazioni iniziate
} negli ultimi { $days } giorni.
tie-no-room = In «{ $circle ->
    [support] { circle-support }
    [sympathy] { circle-sympathy }
    [close] { circle-close }
    [active] { circle-active }
    [known] { circle-known }
    [connected] { circle-connected }
   *[other] { circle-unknown }
}» non c’è posto: con le cerchie più interne tiene qui al massimo { $room } persone, e altri sono più vicini.
tie-unknown = Nulla di quanto abbiamo dice com’è il vostro rapporto. Puoi dirlo tu.
tie-unknown-without-messages = Nulla di quanto abbiamo dice com’è il vostro rapporto. Importa i tuoi messaggi per saperne di più.
tie-you-carry-it = Questo legame lo porti avanti tu: { $opened ->
    [me] a cominciare sei quasi sempre tu
    [them] a cominciare è quasi sempre l’altra persona
   *[both] comincia ora l’uno ora l’altro
}, e { $written ->
    [me] scrivi di più tu.
    [them] scrive di più l’altra persona.
   *[both] scrivete più o meno lo stesso.
}
tie-even = Date e ricevete in pari misura, per quanto si può dire: { $opened ->
    [me] a cominciare sei quasi sempre tu
    [them] a cominciare è quasi sempre l’altra persona
   *[both] comincia ora l’uno ora l’altro
}, e { $written ->
    [me] scrivi di più tu.
    [them] scrive di più l’altra persona.
   *[both] scrivete più o meno lo stesso.
}
tie-they-carry-it = Questo legame lo porta avanti l’altra persona: { $opened ->
    [me] a cominciare sei quasi sempre tu
    [them] a cominciare è quasi sempre l’altra persona
   *[both] comincia ora l’uno ora l’altro
}, e { $written ->
    [me] scrivi di più tu.
    [them] scrive di più l’altra persona.
   *[both] scrivete più o meno lo stesso.
}
## the sorting game
sort-title = Disponi le persone
sort-about = Di’ dove metteresti ciascuna: un tasto a persona, prima quelle su cui la tua parola insegna di più. Fermati quando vuoi.
told-placed = Annotato: { $name } sta nella cerchia «{ $circle ->
    [support] { circle-support }
    [sympathy] { circle-sympathy }
    [close] { circle-close }
    [active] { circle-active }
    [known] { circle-known }
    [connected] { circle-connected }
   *[other] { circle-unknown }
}», per parola tua.
told-unplaced = Ritirato: dove sta { $name } lo dicono di nuovo i tuoi file.
told-corrected = Annotato: { $score } è { $side ->
    [too-high] troppo alto
   *[other] troppo basso
} per { $name }.
told-uncorrected = Ritirato: ciò che avevi detto della vicinanza di { $name }.
told-closer = Annotato: { $name } ti è più vicino di { $other }.
told-elsewhere = Annotato: con { $name } parli anche dove nessun file lo racconta.
told-not-elsewhere = Ritirato: che con { $name } parli anche altrove.
told-closeness = Vicinanza: prima { $before }, ora { $now }.
told-circle = Cerchia: prima { $before }, ora { $now }.
told-nothing-moved = Di ciò che si vede di loro non si è mosso nulla.
told-learns = Da parole così si impara tutte insieme, quando sono { $enough }; ora { $said ->
    [one] ce n’è una
   *[other] ce ne sono { $said }
}.
sort-progress = { $placed ->
    [0] Ancora nessuna persona disposta
    [one] Una persona disposta
   *[other] { $placed } persone disposte
}, { $skipped ->
    [one] una saltata
   *[other] { $skipped } saltate
}, { $compared ->
    [one] una coppia confrontata
   *[other] { $compared } coppie confrontate
}.
sort-skip = Non so
sort-none = Non c’è più nessuno di cui chiederti.
sort-pairs-title = Chi è più vicino?
sort-pairs-about = Di due persone, di’ chi ti è più vicina. Insegna che cosa rende qualcuno vicino a te.
sort-pairs-skip = Non so chi
place-means-support = È un mio appoggio
place-means-sympathy = Parliamo spesso
place-means-close = Mi è vicina
place-means-active = Siamo in contatto
place-means-known = La conosco
place-means-connected = Non la conosco
cli-sort-next = `cerchia pin REF CIRCLE` ne dispone una, e `cerchia skip REF` ne salta una.
cli-sort-pairs-next = `cerchia closer REF OTHER` dice che la prima è più vicina.

## calibration
calibration-title = Quanto fidarsi
calibration-about = La vicinanza è una stima da ciò che contengono i tuoi file. Qui vedi quanto spesso è d’accordo con te, e come avrebbe previsto il tuo stesso passato.
calibration-agreement = È d’accordo con te?
calibration-nothing-said = Non hai ancora detto nulla con cui confrontarla. Disponi qualche persona, e si potrà dire quanto spesso Cerchia è d’accordo.
calibration-agrees = { $of ->
    [one] L’ordine di Cerchia va d’accordo con il tuo in { $agree } coppie di persone su una.
   *[other] L’ordine di Cerchia va d’accordo con il tuo in { $agree } coppie di persone su { $of }.
}
calibration-errs = Sbaglia di più sulle persone { $kind ->
    [mail] con cui scambi solo posta
    [chat] con cui parli solo in chat
    [calls] che senti solo al telefono
    [meetings] che incontri soltanto
    [several] che raggiungi in più modi
   *[none] di cui non abbiamo alcun contatto
}: in { $misses } coppie su { $of }.
calibration-moves = Che cosa ha spostato la tua parola?
calibration-moved = Ciò che hai detto ha spostato i pesi. Provato su parole che non aveva visto, è d’accordo in { $after } coppie su { $of }; com’era all’inizio, in { $before }.
calibration-too-little = Ancora niente. { $said ->
    [0] Finora non hai detto nulla
    [one] Hai detto una cosa
   *[other] Hai detto { $said } cose
}; da { $enough } in poi Cerchia prova ciò che insegnano su parole che non ha visto.
calibration-no-better = Niente. Ciò che hai detto non insegna un ordine sicuramente migliore: provato su parole che non aveva visto è d’accordo in { $after } coppie su { $of }, com’era all’inizio in { $before }.
calibration-scaled = Quanto vicino è vicino segue ora la tua scala.
calibration-unscaled = Quanto vicino è vicino è ancora una stima generale, non la tua scala.
calibration-no-pairs = Ciò che hai detto finora riguarda una persona alla volta, e non dice un ordine con cui confrontarsi.
calibration-rescaled = Ciò che sulla scala generale è { $shipped } sulla tua è { $now }.
calibration-lacks = Che cosa non vede?
calibration-missing = { $way ->
    [messages] Non sono stati importati messaggi di LinkedIn.
    [mail] Non è stata importata posta.
    [chats] Non sono state importate chat o chiamate.
   *[other] Non è stato importato un calendario.
} Nessuno è meno vicino per questo, e ogni intervallo è più largo.
calibration-weights = Che cosa si è spostato, e di quanto
calibration-weights-note = Per quanto un passo in più moltiplica le probabilità relative della vicinanza; 1 vuol dire per niente. Accanto, dove sta molto probabilmente.
calibration-part = Che cosa
calibration-shipped = All’inizio
calibration-now = Per te
part-vol = quanto contatto
part-sess = quante conversazioni
part-days = in quante settimane
part-span = in quanti anni
part-mutual = quanto da entrambe le parti
part-recip = equilibrio tra le parti
part-share = parte della tua attenzione
part-maxsess = la conversazione più lunga
part-hours = sparsa nella giornata
part-their_answers = in quanto tempo risponde
part-my_answers = in quanto tempo rispondi
part-private = indirizzi e numeri privati
part-off_hours = sere e fine settimana
part-meetings = incontri
part-quiet = anni di silenzio
part-left = quanto dei contatti è recente
part-recommended_by_them = una sua referenza
part-recommended_by_me = una tua referenza
part-same_employer = lo stesso datore di lavoro
part-birthday = un compleanno che tieni
part-elsewhere = vi sentite altrove
part-phone_book = un numero nella tua rubrica
part-note_by_them = una nota con il suo invito
part-note_by_me = una nota con il tuo invito
part-same_school = la stessa scuola
part-endorsements = conferme di competenze
calibration-past-question = Avrebbe previsto chi resta in contatto?
calibration-past = Giudicati solo da ciò che si sapeva il { $cut }, { $ties } legami avevano una probabilità che entrambi si facessero vivi nei { $days } giorni dopo. Di tutti, il { $came } % lo ha fatto.
calibration-error = In media, ciò che prevedeva e ciò che è venuto distano { $error } punti su cento; per puro caso sarebbero circa { $chance }.
calibration-skill = I suoi errori sono del { $percent } % più piccoli di quelli di chi prevede per tutti la media.
calibration-no-skill = Non prevede meglio di chi dice per tutti la media.
calibration-past-short = I tuoi file contengono troppo pochi legami di più di un anno per provarlo.
calibration-past-note = Questo parla di contatto, non di vicinanza: un amico che non si sente da sei mesi è sempre un amico.
calibration-picture = Ogni punto è un decimo dei legami, la linea che lo attraversa è dove starebbero quattro decimi così su cinque. Sulla diagonale è venuto come previsto.
calibration-ties = Legami
calibration-foretold = Previsto
calibration-came = Venuto

## triage

question-know = Conosco questa persona?
question-note = Ha scritto proprio a me?
question-mutual = Chi conosciamo entrambi?
question-face = Ci sono un volto e un profilo compilato?
question-place = Dove si trova, e conta per quello che cerco?
question-work = Che lavoro fa, ed è vicino a quello che faccio o cerco?
question-voice = Dice qualcosa che avrei voglia di leggere?
question-common = Che cosa condividiamo: un’azienda, una scuola, un gruppo, un evento, una causa?
question-count = Conosce la propria rete o colleziona sconosciuti?
question-value = Che cosa potremmo fare l’uno per l’altro?
question-gut = Tra un anno sarei felice di presentare questa persona o di garantire per lei?

advice-let-in = Fai entrare
advice-ask-first = Prima chiedi
advice-leave = Lascia stare
advice-later = Più tardi

triage-owner-said = L’hai detto tu.

triage-know-wrote = { $messages ->
    [one] Vi siete scritti, l’ultima volta il { $last }.
   *[other] Vi siete scritti { $messages } volte, l’ultima il { $last }.
}
triage-know-wrote-undated = { $messages ->
    [one] Vi siete scritti.
   *[other] Vi siete scritti { $messages } volte.
}
triage-know-met = { $meetings ->
    [one] Vi siete visti, il { $last }.
   *[other] Vi siete visti { $meetings } volte, l’ultima il { $last }.
}
triage-know-called = { $calls ->
    [one] Vi siete parlati al telefono, il { $last }.
   *[other] Vi siete parlati al telefono { $calls } volte, l’ultima il { $last }.
}
triage-know-recommended-you = Ti ha scritto una referenza.
triage-know-you-recommended = Hai scritto una referenza per questa persona.
triage-know-address-book = È nella tua rubrica.
triage-know-you-invited = L’invito l’avevi già mandato tu.
triage-know-endorsed = Uno di voi ha confermato una competenza dell’altro.
triage-know-only-they-wrote = { $messages ->
    [one] Ti ha scritto una volta e non risulta una tua risposta.
   *[other] Ti ha scritto { $messages } volte e non risulta una tua risposta.
}
triage-know-you-wrote = { $messages ->
    [one] A questa persona hai scritto tu, il { $last }.
   *[other] A questa persona hai scritto tu { $messages } volte, l’ultima il { $last }.
}
triage-know-met-hardly = { $meetings ->
    [one] Eravate in una riunione di poche persone, il { $last }; nulla dice che vi siate parlati.
   *[other] Eravate in { $meetings } riunioni di poche persone, l’ultima il { $last }; nulla dice che vi siate parlati.
}
triage-know-only-you-wrote = Hai scritto a questa persona, ma nei tuoi file non c’è risposta.
triage-know-same-place = Siete passati entrambi da { $name }; nulla dice che vi siate incontrati lì.
triage-know-colleague = Lavorate entrambi da { $name }; nulla dice che vi siate incontrati.
triage-know-no-messages = Non ci sono messaggi tra i dati importati. L’archivio completo li contiene.
triage-know-try-mail = Finora nessuna traccia. La tua posta o il tuo calendario potrebbero saperne di più.
triage-know-no-trace = Nessuna traccia nei tuoi file. Potresti comunque conoscere questa persona.

triage-note-absent = Non ha scritto nessun messaggio.
triage-note-stock = È un messaggio che chiunque manda a chiunque.
triage-note-many = Sembra un messaggio mandato a molti: «{ $quote }».
triage-note-copied = { $others ->
    [one] Un altro invito porta quasi lo stesso messaggio.
   *[other] Altri { $others } inviti portano quasi lo stesso messaggio.
}
triage-note-pitch = Il messaggio vuole vendere qualcosa: «{ $quote }».
triage-note-met = Il messaggio parla di qualcosa che avete condiviso: «{ $quote }».
triage-note-yours = Il messaggio parla di qualcosa che hai fatto tu: «{ $quote }».
triage-note-names = Il messaggio nomina qualcosa di tuo: { $name }.
triage-note-met-copied = { $others ->
    [one] Il messaggio dice che vi siete incontrati, ma un altro invito usa quasi le stesse parole.
   *[other] Il messaggio dice che vi siete incontrati, ma altri { $others } inviti usano quasi le stesse parole.
}
triage-note-met-sold = Il messaggio dice che vi siete incontrati, ma vuole anche vendere qualcosa.
triage-note-own = Un messaggio con parole sue, che non nomina nulla di tuo.

triage-mutual-groups = { $people ->
    [one] Eravate entrambi in una conversazione con { $names }.
    [2] Eravate entrambi in conversazioni con { $names }.
    [3] Eravate entrambi in conversazioni con { $names }.
   *[other] Eravate entrambi in conversazioni con { $people } persone, tra cui { $names }.
}
triage-mutual-named = Conoscete entrambi { $names }, dice il profilo. Persone in comune lì: { $people }.
triage-mutual-shown = Il profilo mostra persone che conoscete entrambi: { $people }.
triage-mutual-look = Finora nessuna conversazione in comune. Il profilo mostra chi conoscete entrambi.

triage-face-filled = Il profilo che hai incollato è compilato. Se c’è un volto, un testo non lo mostra.
triage-face-filled-and-shown = C’è un volto, e il profilo che hai incollato è compilato.
triage-face-empty = Il profilo che hai incollato è quasi vuoto.
triage-face-look = Nei tuoi file non ci sono volti. Dai un’occhiata al profilo.
triage-face-shown = L’e-mail di LinkedIn mostra un volto e una qualifica.
triage-face-placeholder = Al posto del volto, l’e-mail di LinkedIn mostra una sagoma.
triage-face-only = L’e-mail di LinkedIn mostra un volto e nient’altro. Dai un’occhiata al profilo.

triage-place-same = Si trova a { $place }, vicino a te.
triage-place-wanted = Si trova a { $place }, e tu cerchi «{ $goal }».
triage-place-note = Il messaggio nomina { $place }.
triage-place-elsewhere = Si trova a { $place }. Solo tu sai se conta.
triage-place-look = Nulla dice dove si trova. Il profilo sì.

triage-work-wanted = { $work }: tu cerchi «{ $goal }».
triage-work-near = { $work }: vicino a quello che fai.
triage-work-same-house = Lavora da { $name }, come te.
triage-work-far = { $work }: lontano da quello che fai.
triage-work-unclear = { $work }. Solo tu sai se è vicino a quello che cerchi.
triage-work-look = Nulla dice che lavoro fa. Il profilo sì.

triage-voice-followed = Segui quello che pubblica.
triage-voice-about = Ciò che dice di sé parla di «{ $word }».
triage-voice-posts = Pubblica dei post. Solo tu sai se li leggeresti.
triage-voice-silent = Il profilo non mostra niente che abbia scritto.
triage-voice-look = I tuoi file non dicono che cosa pubblica. Dai un’occhiata al profilo.

triage-common-works = Siete passati entrambi da { $name }.
triage-common-works-now = Lavorate entrambi da { $name }.
triage-common-says = Dal messaggio risulta un passaggio comune da { $name }.
triage-common-event = Il messaggio nomina { $name }, un evento a cui partecipi anche tu.
triage-common-together = Eravate entrambi presso { $name }, dal { $since } al { $until }.
triage-common-was = Risulta anche presso { $name }, in un altro periodo.
triage-common-look = Finora nulla in comune. Il profilo può mostrare una scuola, un gruppo o una causa.

triage-count-mark = «{ $mark }»: così si firma chi colleziona contatti.
triage-count-pictures = Tante figurine in un nome sono di solito il segno di chi colleziona contatti.
triage-count-few = { $n } collegamenti: abbastanza pochi da conoscerli.
triage-count-many = { $n } collegamenti o più: nulla dice quanti.
triage-count-collected = { $n } collegamenti sono più di quanti chiunque conosca.
triage-count-look = Il profilo mostra quanti collegamenti ha.

triage-value-pitch = Vuole venderti qualcosa: «{ $quote }».
triage-value-gives = Offre qualcosa nel tuo campo: «{ $quote }». Ancora nulla dice che cosa potresti fare tu.
triage-value-asks = Chiede qualcosa nel tuo campo: «{ $quote }». Ancora nulla dice che cosa potrebbe fare per te.
triage-value-both = Offre qualcosa nel tuo campo («{ $gives }») e chiede anche qualcosa («{ $asks }»).
triage-value-goal = Può essere chi cerchi: «{ $goal }». Ancora nulla dice che cosa potresti fare tu.
triage-value-goal-and-offer = Può essere chi cerchi («{ $goal }»), e tu potresti dare «{ $offer }».
triage-value-offer = Potresti dare «{ $offer }». Ancora nulla dice che cosa potrebbe fare per te.
triage-value-ask = Ancora nulla dice che cosa potreste fare l’uno per l’altro.

triage-gut-ask = Puoi dirlo solo tu.

triage-in = C’è abbastanza a favore.
triage-in-you-know = È una persona che conosci.
triage-in-you-vouch = Saresti felice di garantire per questa persona.
triage-in-you-say = Le tue risposte sono a favore.

triage-ask-known-sells = Vi conoscete, ma questo sembra un messaggio commerciale.
triage-ask-known-but = Vi conoscete, ma qualcosa parla contro.
triage-ask-note = Ha scritto proprio a te, ma nulla nei tuoi file dice che vi conoscete.
triage-ask-mutual = Eravate in una conversazione comune, ma nulla dice che cosa vuole da te.
triage-ask-place = È vicino a te; altro non si sa.
triage-ask-work = Fa un lavoro vicino al tuo; altro non si sa.
triage-ask-voice = Segui quello che pubblica, ma non ti ha scritto nessun messaggio.
triage-ask-common = Avete qualcosa in comune, ma nulla dice che vi conoscete.
triage-ask-value = Ha qualcosa di concreto da proporre o da chiedere; domanda come ha trovato il tuo nome.
triage-ask-split = Alcune risposte sono a favore, altre contro.
triage-ask-unsure = Basterebbe una risposta in più.

triage-leave-nothing = Nessun messaggio, e nulla nei tuoi file parla di questa persona.
triage-leave-little = Nessun messaggio, e poco nei tuoi file su questa persona.
triage-leave-gut = Non saresti felice di garantire per questa persona.
triage-leave-you-say = Le tue risposte sono contro.

card-learned = { $now ->
    [let-in] Fai entrare
    [ask-first] Prima chiedi
   *[leave] Lascia stare
}, per come hai deciso di recente; l’atteggiamento da solo direbbe { $alone ->
    [let-in] di far entrare
    [ask-first] di chiedere prima
   *[leave] di lasciar stare
}.
card-learned-how = Che cosa hanno insegnato le tue decisioni
triage-stale = { $months ->
    [one] Aspetta da un mese.
   *[other] Aspetta da { $months } mesi e LinkedIn potrebbe averlo lasciato scadere.
}

## chi è chi
link-source = Un solo file li contiene entrambi: è quello in cui si legge { $handle }.
link-renamed = Sono due profili di { $name } con lo stesso giorno di collegamento, { $day }, e nessun elenco li ha mai avuti insieme.
link-numbered = Il numero e il profilo portano il nome { $name } e hanno in comune un invito dello stesso minuto.
link-listed = Un elenco senza indirizzi riporta { $name } con lo stesso giorno di collegamento, { $day }.
link-only-bearer = Il nome { $name } e ciò che il file ne dice non vanno a nessun altro nelle liste di LinkedIn.
link-owner = L’hai detto tu.
settle-profiles = Due profili sono due persone, a meno che LinkedIn mostri che uno ha preso il posto dell’altro. Basta la tua parola.
settle-addresses = Lo direbbe una scheda della rubrica con { $one } e { $other }, oppure la tua parola.
settle-profile = Lo direbbe una scheda o un elenco con { $address } insieme al profilo, oppure la tua parola.
settle-name = Lo direbbe un file che riporti il nome insieme a un indirizzo o a un profilo, oppure la tua parola.
outcome-one-source = Una sola persona: lo dicono i file.
outcome-one-owner = Una sola persona: l’hai detto tu.
outcome-one-evidence = Una sola persona: lo dicono più cose insieme.
outcome-ask-evidence = Forse una sola persona: tocca a te dirlo.
outcome-apart-owner = Due persone: l’hai detto tu.
outcome-apart-evidence = Due persone, per quanto ne dicono i file.
evidence-name-rare = Si chiamano entrambi { $one }, un nome raro qui.
evidence-name-common = Si chiamano entrambi { $one }; { $others ->
    [one] un’altra persona qui potrebbe chiamarsi così.
   *[other] altre { $others } persone qui potrebbero chiamarsi così.
}
evidence-name-spelt = L’indirizzo contiene il nome: { $one }, { $other }.
evidence-name-alike = { $one } e { $other } possono essere lo stesso nome.
evidence-name-initial = { $one } e { $other } coincidono, salvo un’iniziale.
evidence-name-one-word = { $one } e { $other } hanno una parola in comune.
evidence-name-different = { $one } e { $other } sono nomi diversi.
evidence-two-profiles = Ciascuna ha un profilo LinkedIn, e una persona ne ha uno.
evidence-two-desks = Hanno entrambe un indirizzo nella stessa azienda, che ne dà uno a ciascuno.
evidence-ruled-apart = Hai detto che sono due.
evidence-name-half = { $one } e { $other } hanno una parola in comune e una diversa.
evidence-employer = Sono entrambi da { $house }.
evidence-employers = Lavorano in posti diversi.
evidence-connected-near = Vi siete collegati più o meno quando è cominciata la posta.
evidence-connected-far = Vi siete collegati molto prima o molto dopo l’inizio della posta.
evidence-contact-near = Messaggi e posta sono cominciati nello stesso periodo.
evidence-contact-far = Messaggi e posta sono cominciati in periodi molto diversi.
evidence-addresses-apart = Un indirizzo è stato usato dopo l’altro, come quando si cambia lavoro.
evidence-addresses-together = I due indirizzi sono stati usati nello stesso periodo.
evidence-company = { $n ->
    [one] Una persona si incontra con entrambi: { $who }.
   *[other] { $n } persone si incontrano con entrambi, tra cui { $who }.
}
evidence-company-none = Nessuno si incontra con entrambi.
evidence-name-same = Si chiamano entrambi { $one }.
evidence-others = { $n ->
    [one] Un’altra persona qui ha un nome simile, e può essere l’una o l’altra.
   *[other] Altre { $n } persone qui hanno nomi simili, e possono essere l’una o l’altra.
}
evidence-unlisted = Nessuna delle due è su LinkedIn, dove un’altra persona con quel nome si vedrebbe.
evidence-town = Sono entrambe nella stessa città.
evidence-towns = Sono in città diverse.
evidence-rivals = Potrebbe trattarsi anche di un’altra persona: { $other }.
evidence-letter = Erano entrambi in una stessa lettera o riunione, come due persone distinte.
evidence-born-same = Hanno lo stesso compleanno.
evidence-born-otherwise = Hanno compleanni diversi.
kind-connected = quando vi siete collegati
kind-contact = quando sono cominciati i contatti
kind-addresses = indirizzi
kind-company = compagnia
kind-others = altri con quel nome
kind-place = luogo
kind-rivals = un’altra persona
kind-letter = una stessa lettera
kind-birthday = compleanno
kind-name = nome
kind-employer = lavoro

pairs-title = Una persona o due?
pairs-lead = Chi è di sicuro una persona sola lo è già. Queste coppie sono probabili ma non sicure; prima vengono quelle che è più utile sapere.
pairs-waiting = In attesa: { $n }. Già decise: { $settled }.
pairs-which = Quali coppie
pairs-all = In attesa
pairs-later = Rimandate
pairs-kind = { $for }; contro: { $against }
pairs-kinds = Uguali per
pairs-none = Non c’è nessun dubbio su chi è chi.
pairs-none-here = Non ci sono coppie così; altre sono in attesa.
pairs-none-waiting = Guarda quelle in attesa
pairs-none-why = Le coppie compaiono quando due file sembrano parlare della stessa persona.
pairs-none-later = Guarda quelle che hai rimandato
pairs-none-next = Aggiungi una casella di posta o una rubrica
pairs-left-out = { $n ->
    [one] Un’altra coppia di questo tipo dipende da altre, ed è meglio deciderla da sola.
   *[other] Altre { $n } coppie di questo tipo dipendono da altre, ed è meglio deciderle una per una.
}
pairs-accept = Decidi insieme tutte quelle di questo tipo
pairs-accept-title = Ognuna di queste coppie è una persona sola?
pairs-accept-lead = { $n ->
    [one] Sarà unita esattamente questa coppia. Per annullare basta un clic.
   *[other] Saranno unite esattamente queste { $n } coppie. Per annullare tutto basta un clic.
}
pairs-accept-none = Nessuna coppia di questo tipo si può unire senza guardarla.
pairs-accept-do = { $n ->
    [one] Uniscila
   *[other] Unisci { $n } coppie
}
pairs-back = Tutte le coppie
pair-chance = Di coppie così, circa { $percent } su 100 sono una sola persona.
pair-unlocks = { $n ->
    [one] C’è un invito in attesa di cui si saprebbe di più.
   *[other] Ci sono { $n } inviti in attesa di cui si saprebbe di più.
}
pair-rows = Che cosa sta fianco a fianco
pair-name = Nome
pair-handles = Recapiti
pair-employer = Lavoro
pair-place = Luogo
pair-connected = Collegamento
pair-contact = Contatti
source-linkedin = LinkedIn
source-mail = posta
source-calendar = calendario
source-vcard = rubrica (vCard)
source-google-contacts = contatti di Google
source-outlook-contacts = contatti di Outlook
source-whatsapp = WhatsApp
source-facebook = Facebook
source-x = X
source-sms-backup = SMS
source-monica = Monica
source-columns = una tua tabella
source-pasted = incollato da te
pair-sources = Letto in
pair-agrees = uguale
pair-differs = diverso
pair-nothing = –
pair-span = { $first } – { $last }
pair-why = Perché
pair-same = Una persona
pair-not-same = Due persone
pair-later = Più tardi
settled-same = Sono una sola persona.
settled-not-same = Restano due persone, e non ti sarà più chiesto.
settled-later = Rimandata. La ritrovi tra quelle che hai rimandato.
settled-accepted = Ognuna è una sola persona.
settled-split = Ora questo recapito è di qualcun altro.
settled-first = Ora questo recapito è mostrato per primo.
settled-name = Ora si chiama così.
settled-placed = Sta dove l’hai messa tu.
settled-skipped = Saltata. Non te ne chiederemo più.
settled-compared = Annotato.
settled-corrected = Annotato. Da venti parole così in poi Cerchia prova ciò che insegnano.
settled-elsewhere = Annotato: ora il silenzio nei tuoi file non dice niente di questa persona.
settled-retracted = La tua parola è ritirata.
settled-undone = Annullato.
why-same-title = Una o due
why-same-weight-for = parla per una · { $weight }
why-same-weight-against = parla per due · { $weight }
why-same-weights = Un peso di 1 lo rende circa tre volte più probabile di prima, 3 circa venti volte; i pesi si sommano.
why-same-settled = lo decide
why-same-beside = Guarda le due persone fianco a fianco
why-same-none = Niente parla a favore, e niente contro.
today-pairs = { $n ->
    [one] Una coppia potrebbe essere una sola persona
   *[other] { $n } coppie potrebbero essere una sola persona
}
person-worn = Recapiti
person-worn-first = Mostrato per primo
person-worn-likeness = Lo dicono più cose insieme.
person-worn-weigh = Quali sono
person-split = Non è suo
person-prefer = Mostra per primo
person-same = La stessa persona di
person-same-do = Unisci
person-same-hint = Un indirizzo, un profilo o un nome
person-rename = Nome
person-rename-do = Salva
person-rename-files = Nei file il nome è { $name }. Lascialo vuoto per seguire i file.
person-pairs = { $n ->
    [one] Qualcun altro potrebbe essere la stessa persona.
   *[other] Altri { $n } potrebbero essere la stessa persona.
}
cli-class = { $said }: { $n ->
    [one] una coppia
   *[other] { $n } coppie
}. `--accept { $class }` mostra quali si potrebbero unire insieme.
cli-accept-none = Nessuna coppia del tipo { $class } si può unire senza guardarla.
cli-accept-would = { $n ->
    [one] Questa coppia diventerebbe una sola persona.
   *[other] Ognuna di queste { $n } coppie diventerebbe una sola persona.
} `{ $command }` lo fa, e `cerchia undo` annulla tutto.
cli-accepted = { $n ->
    [one] Questa coppia è ora una sola persona.
   *[other] Ognuna di queste { $n } coppie è ora una sola persona.
} `cerchia undo` annulla tutto ({ $class }).
cli-not-same = { $one } e { $other } restano due persone, e non ti sarà più chiesto.

# Perché due persone possono essere una sola.

# The desk: put off, together, to do, drafts
later-until = Fino al { $on }
later-any = Prima o poi
decided-until = Rimandato fino al { $on }.
card-draft = Bozza di risposta
card-could-change = La tua risposta potrebbe cambiare il consiglio:
card-alike-employer = { $n ->
    [one] Una persona di { $employer }
   *[other] { $n } persone di { $employer }
}
card-alike-event = { $n ->
    [one] Una nomina { $event }
   *[other] { $n } nominano { $event }
}
card-alike-day = { $n ->
    [one] Una è arrivata quel giorno
   *[other] { $n } arrivate quel giorno
}
desk-pace = { $n ->
    [one] Ne aspetta uno: circa { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    } al tuo passo.
   *[other] Ne aspettano { $n }: circa { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    } al tuo passo.
}
desk-pace-guess = { $n ->
    [one] Ne aspetta uno: un minuto, a { $seconds } secondi l’uno.
   *[other] Ne aspettano { $n }: circa { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }, a { $seconds } secondi l’uno.
}
desk-search = Cerca per nome o messaggio
desk-not-found = Di chi aspetta, nessuno ha questo nel nome o nel messaggio.
desk-finished = Non aspetta più nessuno.
desk-finished-lead = Nell’ultima seduta:
desk-finished-next = Che cosa resta da fare su LinkedIn
desk-finished-people = Guarda le tue persone
group-title = Insieme
group-together = { $n ->
    [one] Uno da decidere
   *[other] { $n } da decidere insieme
}
group-employer = lavorano presso
group-event = nominano
group-day = sono arrivati il { $on }, più che negli altri giorni
group-exceptions = Diversi dagli altri
group-exceptions-about = Il consiglio è un altro, oppure li conosci. Restano fuori se non li spunti.
group-usual = { $n ->
    [one] Uno come gli altri
   *[other] { $n } simili
}
group-open = Guarda
group-undo = Si decide solo di chi è spuntato, e un passo riprende tutto.
todo-title = Da fare su LinkedIn
todo-lead = Quello che hai deciso qui e che LinkedIn non sa ancora. Nessuno clicca per te; la prossima esportazione spunta quello che mostra.
todo-received = Inviti ricevuti su LinkedIn
todo-sent = Inviti mandati, per ritirarne uno
todo-none = Non resta niente da fare.
todo-accept = { $n ->
    [one] Accettarne uno
   *[other] Accettarne { $n }
}
todo-ask = { $n ->
    [one] Chiedere a uno
   *[other] Chiedere a { $n }
}
todo-ignore = { $n ->
    [one] Lasciarne uno
   *[other] Lasciarne { $n }
}
todo-ignore-about = Puoi ignorarli su LinkedIn, o lasciarli lì: dopo circa sei mesi scadono da soli.
todo-tick = Fatto
todo-untick = Non fatto
todo-done = { $n ->
    [one] Uno è fatto
   *[other] { $n } sono fatti
}
todo-more = { $n ->
    [one] E un altro.
   *[other] E altri { $n }.
}
todo-ticked = Spuntato.
todo-unticked = Non ancora fatto.
todo-undone = { decided-undone }
task-accept = accettare
task-ask = chiedere
task-ignore = lasciare
shown-ticked = spuntato da te
shown-connected = ora è un collegamento
shown-gone = non è più nella tua esportazione
shown-written = hai scritto
person-first-note = Bozza di un primo messaggio
draft-title = Una bozza per
draft-lead = Fatta da un modello e da quello che mostrano i tuoi file. Cambia quello che vuoi, copiala e mandala tu.
draft-back = L’invito
draft-back-person = La persona
draft-outcomes = A che cosa serve
draft-tongues = Lingua della bozza
draft-ask-first = Come ci conosciamo?
draft-let-in = Un sì caloroso
draft-invite = Un primo messaggio
draft-introduce = Presentare due persone
draft-recommend = L’inizio di una referenza
draft-no-reply = Chi lasci non riceve risposta. LinkedIn non glielo dice.
draft-text = La bozza
draft-limit = di { $limit } caratteri che LinkedIn accetta
draft-limits = di { $limit } caratteri che LinkedIn accetta con un invito, o { $premium } da un account a pagamento
draft-too-long = Troppo lunga per un account gratuito.
draft-copy = Copia
draft-copied = Copiata.
draft-template = Cambia questo modello
guessed-note = Nella lingua del loro messaggio.
guessed-letters = Nella lingua in cui vi scrivete.
guessed-place = Nella lingua di dove vivono.
templates-title = Modelli
templates-lead = I testi da cui nascono le bozze. Possono contenere: { $placeholders }. Una riga che non ha niente da dire si toglie.
templates-own = tuo
templates-keep = Conserva
templates-back = Torna a quello di Cerchia
templates-kept = Conservato.
templates-reset = È tornato quello di Cerchia.
templates-undone = { decided-undone }
cli-together = { $n ->
    [one] Uno è deciso: { $decision }. `cerchia undo` lo riprende.
   *[other] { $n } sono decisi insieme: { $decision }. `cerchia undo` riprende tutto.
}
cli-group-next = { $exceptions ->
    [0] Per decidere su tutti:
   *[other] Il segno ! è di chi è diverso dagli altri. Per decidere di tutti tranne questi:
} `cerchia group { $id } --decide { $decision }`.
cli-group-note = { $n } hanno quasi lo stesso messaggio, «{ $what }»: `cerchia group { $id }`
cli-group-employer = { $n } lavorano presso { $what }: `cerchia group "{ $id }"`
cli-group-event = { $n } nominano { $what }: `cerchia group "{ $id }"`
cli-group-day = { $n } sono arrivati il { $what }: `cerchia group { $id }`
cli-draft-length = { $n } di { $limit } caratteri. Niente è stato mandato.
did-decide-all = { $ruled ->
    [let-in] Hai deciso insieme di far entrare: { $subject }.
    [ask-first] Hai deciso insieme di chiedere prima: { $subject }.
    [leave] Hai deciso insieme di lasciare: { $subject }.
   *[other] Hai rimandato insieme: { $subject }.
}
did-tick = Hai detto che su LinkedIn è fatto: { $subject }.
did-untick = Hai detto che su LinkedIn non è fatto: { $subject }.
did-template = Hai scritto un modello: { $subject }.
did-model = Hai indicato un modello a cui chiedere bozze: { $ruled }.
did-no-model = Hai detto che non si chiede a nessun modello.
model-none = Non si chiede a nessun modello. `cerchia model URL NAME` ne indica uno su questa macchina o nella tua rete.
asking-lead = Puoi chiedere al tuo modello di riscriverla. Quando premi il pulsante gli si manda esattamente quello che si vede qui, con la tua chiave se ne hai impostata una, e nient’altro.
asking-shown = Che cosa si manderebbe a { $url }
asking-ask = Chiedi una bozza a { $host }
asking-proposed = proposta di { $host }
asking-unsaved = Leggila prima di usarla. Non viene conservata.
cli-proposal-length = { $n } di { $limit } caratteri, proposta di { $host }. Leggila prima di usarla; non viene conservata.
model-unreachable = a { $host } non risponde nessuno come fa un modello
    .hint = avvialo, oppure vedi `cerchia model`; la bozza è com’era
model-slow = { $host } ci ha messo troppo
    .hint = chiedi di nuovo, oppure indica un modello più piccolo; la bozza è com’era
model-redirected = { $host } rimanda altrove, e là non è stato mandato niente
    .hint = indica l’indirizzo a cui risponde davvero; la bozza è com’era
model-refused = { $host } ha rifiutato con lo stato { $status }
    .hint = guarda se il modello si chiama così, e se c’è CERCHIA_MODEL_KEY dove serve una chiave; la bozza è com’era
model-too-long = { $host } ha risposto con più di quanto sta in una bozza
    .hint = chiedi di nuovo; la bozza è com’era
model-unreadable = nella risposta di { $host } non c’è testo
    .hint = guarda se risponde come le chat completions di OpenAI; la bozza è com’era
did-reset-template = Hai ripreso il modello di Cerchia: { $subject }.
error-no-group = non c’è un gruppo `{ $name }` tra chi aspetta
    .hint = `cerchia invitations` mostra i gruppi che ci sono
error-no-outcome = non ci sono bozze per `{ $name }`
    .hint = le bozze sono per { $known }
error-no-tongue = non ci sono bozze in `{ $name }`
    .hint = le lingue sono { $known }
error-not-to-come = il { $on } è già venuto
    .hint = indica un giorno dopo oggi
error-only-later = solo ciò che è rimandato torna in un dato giorno
    .hint = di’ `later` con --until, oppure la decisione senza
error-no-place = le domande sono { $n }
    .hint = indica un posto da 1 a { $n }
error-asked-already = «{ $words }» è già tra le domande
    .hint = cambiane le parole, o di’ che conta di più
error-pasted-already = tutto questo era già conservato
    .hint = non c’è nulla da fare
error-known-already = conosci già { $name }
    .hint = scrivi direttamente, o chiedi qualcosa
error-connected-already = { $name } è già tra i tuoi collegamenti
    .hint = scrivi piuttosto un messaggio
error-nobody-chosen = non è scelto nessuno
    .hint = spunta chi intendi, oppure usa --everybody
error-nothing-decided = su questo invito non è deciso niente
    .hint = prima decidi
error-no-placeholder = una bozza non ha niente da mettere per `{ $name }`
    .hint = in un modello possono stare { $known }
error-open-brace = una graffa si apre e non si chiude, o si chiude senza essere aperta
    .hint = in un modello possono stare { $known }
error-empty-template = il modello è vuoto
    .hint = scrivi qualcosa, oppure torna a quello iniziale
error-no-server = `{ $url }` non è su questa macchina né nella tua rete
    .hint = indica http:// e un numero, come http://127.0.0.1:11434/v1 o http://192.168.1.20:8080/v1; un server più lontano si raggiunge con un tunnel tuo
error-no-model-name = il nome di un modello ha da 1 a { $most } lettere
    .hint = indica il nome con cui il server lo conosce
error-no-model = non c’è un modello a cui chiedere, o niente da chiedergli
    .hint = `cerchia model URL NAME` ne indica uno; per chi lasci non c’è bozza
error-other-than-shown = quello che si manderebbe è cambiato da quando l’hai guardato, e non è stato mandato niente
    .hint = guardalo di nuovo
keys-question = porta una domanda in primo piano
keys-group = quelli simili a questo
keys-draft = bozza di risposta; copiarla
## criteria

stance-open = Aperto
stance-selective = Selettivo
stance-close-circle = Cerchia stretta
stance-job-seeker = In cerca di lavoro
stance-freelancer = Libero professionista
stance-founder = Imprenditore
stance-recruiter = Selezionatore
stance-means-open = Basta un buon segno per entrare; chi è del tutto ignoto resta fuori.
stance-means-selective = Chi conosci entra, e anche uno sconosciuto con buone ragioni.
stance-means-close-circle = Chi conosci entra; un biglietto gentile, da solo, merita una domanda.
stance-means-job-seeker = Aperto; lavoro, luogo e ciò che potreste fare l’uno per l’altro contano di più.
stance-means-freelancer = Selettivo; conta soprattutto ciò che potreste fare l’uno per l’altro, poi il lavoro e un biglietto.
stance-means-founder = Selettivo; chi vuole vendere conta contro il doppio, chi conoscete entrambi conta di più.
stance-means-recruiter = Aperto; il lavoro conta soprattutto, il luogo di più, il biglietto di meno.
emphasis-less = meno
emphasis-usual = come di solito
emphasis-more = di più
emphasis-most = soprattutto
questions-off = non si chiede
criteria-moves = { $moved ->
    [0] Nessun giudizio si sposta, su { $waiting } in attesa.
    [one] Un giudizio si sposta, su { $waiting } in attesa.
   *[other] { $moved } giudizi si spostano, su { $waiting } in attesa.
}
cli-way = { "  " }{ $n } da «{ $from }» a «{ $to }»: { $names }
card-ask = Chiediti prima: { $question }
triage-own-ask = Una domanda tua; solo tu puoi rispondere.
error-no-stance = non c’è un atteggiamento `{ $name }`
    .hint = gli atteggiamenti sono { $known }
error-no-emphasis = una domanda non conta `{ $name }`
    .hint = può contare { $known }
error-shipped-question = `{ $key }` è una delle undici domande e resta
    .hint = escludila con `cerchia questions off { $key }`
error-no-words = una domanda ha da 1 a { $most } lettere
    .hint = dilla in poche parole
did-answer-own = Su { $subject } hai risposto alla domanda `{ $question }`: { $ruled ->
    [yes] Sì.
    [no] No.
   *[other] Non lo sai.
}
did-stance = Hai scelto un altro atteggiamento: { $subject ->
    [open] { stance-open }
    [selective] { stance-selective }
    [close-circle] { stance-close-circle }
    [job-seeker] { stance-job-seeker }
    [freelancer] { stance-freelancer }
    [founder] { stance-founder }
   *[recruiter] { stance-recruiter }
}.
did-add-question = Hai aggiunto una domanda: «{ $ruled }»
did-remove-question = Hai tolto una tua domanda.
did-move-question = Hai spostato { $question ->
    [know] «{ asked-know }»
    [note] «{ asked-note }»
    [mutual] «{ asked-mutual }»
    [face] «{ asked-face }»
    [place] «{ asked-place }»
    [work] «{ asked-work }»
    [voice] «{ asked-voice }»
    [common] «{ asked-common }»
    [count] «{ asked-count }»
    [value] «{ asked-value }»
    [gut] «{ asked-gut }»
   *[other] la tua domanda { $question }
}.
did-leave-question = Hai escluso { $question ->
    [know] «{ asked-know }»
    [note] «{ asked-note }»
    [mutual] «{ asked-mutual }»
    [face] «{ asked-face }»
    [place] «{ asked-place }»
    [work] «{ asked-work }»
    [voice] «{ asked-voice }»
    [common] «{ asked-common }»
    [count] «{ asked-count }»
    [value] «{ asked-value }»
    [gut] «{ asked-gut }»
   *[other] la tua domanda { $question }
}.
did-ask-question = Chiedi di nuovo: { $question ->
    [know] «{ asked-know }»
    [note] «{ asked-note }»
    [mutual] «{ asked-mutual }»
    [face] «{ asked-face }»
    [place] «{ asked-place }»
    [work] «{ asked-work }»
    [voice] «{ asked-voice }»
    [common] «{ asked-common }»
    [count] «{ asked-count }»
    [value] «{ asked-value }»
    [gut] «{ asked-gut }»
   *[other] la tua domanda { $question }
}.
did-word-question = Hai messo in parole tue { $question ->
    [know] «{ asked-know }»
    [note] «{ asked-note }»
    [mutual] «{ asked-mutual }»
    [face] «{ asked-face }»
    [place] «{ asked-place }»
    [work] «{ asked-work }»
    [voice] «{ asked-voice }»
    [common] «{ asked-common }»
    [count] «{ asked-count }»
    [value] «{ asked-value }»
    [gut] «{ asked-gut }»
   *[other] la tua domanda { $question }
}: «{ $ruled }»
did-unword-question = Hai ridato le sue parole a { $question ->
    [know] «{ asked-know }»
    [note] «{ asked-note }»
    [mutual] «{ asked-mutual }»
    [face] «{ asked-face }»
    [place] «{ asked-place }»
    [work] «{ asked-work }»
    [voice] «{ asked-voice }»
    [common] «{ asked-common }»
    [count] «{ asked-count }»
    [value] «{ asked-value }»
    [gut] «{ asked-gut }»
   *[other] la tua domanda { $question }
}.
did-weigh-question = { $question ->
    [know] «{ asked-know }»
    [note] «{ asked-note }»
    [mutual] «{ asked-mutual }»
    [face] «{ asked-face }»
    [place] «{ asked-place }»
    [work] «{ asked-work }»
    [voice] «{ asked-voice }»
    [common] «{ asked-common }»
    [count] «{ asked-count }»
    [value] «{ asked-value }»
    [gut] «{ asked-gut }»
   *[other] La tua domanda { $question }
} ora conta { $ruled ->
    [less] { emphasis-less }
    [more] { emphasis-more }
    [most] { emphasis-most }
   *[usual] { emphasis-usual }
}.
did-unlearn = Hai messo da parte ciò che le tue decisioni avevano insegnato.

## how well we triage

triage-figure-accepted = { $of ->
    [one] { $part } su un invito è entrato.
   *[other] { $part } inviti su { $of } sono stati accolti (tra { $low } e { $high } %).
}
triage-figure-talked = { $of ->
    [one] { $part ->
        [0] È entrato uno sconosciuto; da allora non avete parlato.
       *[other] È entrato uno sconosciuto; da allora avete parlato.
    }
   *[other] { $part ->
        [0] Di { $of } sconosciuti entrati, da allora non hai parlato con nessuno (tra { $low } e { $high } %).
       *[other] Di { $of } sconosciuti entrati, da allora hai parlato con { $part } (tra { $low } e { $high } %).
    }
}
triage-figure-pitched = Di { $of } persone entrate, { $part ->
        [0] nessuna ha voluto vendere
        [one] una ha voluto vendere
       *[other] { $part } hanno voluto vendere
    } entro due settimane (tra { $low } e { $high } %).
triage-figure-removed = Di { $of } persone entrate, { $part ->
        [0] tutte sono ancora tra i collegamenti
        [one] una non è più tra i collegamenti
       *[other] { $part } non sono più tra i collegamenti
    } (tra { $low } e { $high } %).
triage-figure-let-in-later = { $of ->
    [one] { $part ->
        [0] Hai deciso su una persona, e non hai cambiato idea.
       *[other] Hai deciso su una persona; prima di farla entrare l’avevi lasciata fuori.
    }
   *[other] { $part ->
        [0] Di { $of } persone su cui hai deciso, nessuna era stata lasciata fuori prima di entrare (tra { $low } e { $high } %).
        [one] Di { $of } persone su cui hai deciso, una era stata lasciata fuori prima di entrare (tra { $low } e { $high } %).
       *[other] Di { $of } persone su cui hai deciso, { $part } erano state lasciate fuori prima di entrare (tra { $low } e { $high } %).
    }
}
triage-figure-agreed = Il nostro consiglio concorda con te in { $part } casi su { $of } (tra { $low } e { $high } %).
triage-figure-asked = In { $part ->
        [0] nessun caso
        [one] un caso
       *[other] { $part } casi
    } su { $of } avrebbe chiesto prima (tra { $low } e { $high } %).
triage-figure-differed = In { $part ->
        [0] nessun caso
        [one] un caso
       *[other] { $part } casi
    } su { $of } dice il contrario (tra { $low } e { $high } %).
taught-nothing = Qui non hai ancora deciso nulla, e quindi nulla è stato imparato.
taught-reset = Hai messo da parte ciò che le tue decisioni avevano insegnato: è com’era all’inizio, e impara da ciò che decidi da ora in poi.
taught-agrees = Il nostro consiglio concorda con te in { $agree } casi su { $of }; in { $asked ->
    [0] nessuno
   *[other] { $asked }
} avrebbe chiesto prima.
taught-taken = Segue ciò che le tue decisioni hanno insegnato: com’era all’inizio concorderebbe in { $before } dei { $of } casi da cui ha imparato, e su decisioni che non aveva visto ora fa di certo meglio.
taught-too-little = È com’era all’inizio. Hai deciso { $of ->
    [one] su una persona
   *[other] su { $of } persone
}; da { $enough } in poi, ciò che insegnano viene provato su decisioni che non ha visto.
taught-no-better = È com’era all’inizio: ciò che le tue decisioni insegnano non fa di certo meglio su decisioni che non ha visto.
taught-start = Quanto sei aperto in generale
taught-more = Con te conta di più (+{ $by }): { $what }
taught-less = Con te conta di meno (−{ $by }): { $what }
triage-next = Su chi una decisione insegnerebbe di più:
cli-triage-next = Decidi con `cerchia decide ID let-in`, `ask-first` o `leave`.
triage-next-none = Nessuno è in attesa.
taught-much-more = Quanto più ce n’è, tanto più con te conta (+{ $by }): { $what }
taught-much-less = Quanto più ce n’è, tanto meno con te conta (−{ $by }): { $what }
triage-title = Come scegli
triage-lead = Che cosa è venuto dal far entrare le persone, e quanto spesso il nostro consiglio concorda con te. Ogni numero si apre sulle sue persone; dietro una quota sta dove essa si trova più probabilmente.
triage-came-of-it = Che cosa ne è venuto
triage-nothing = Per quanto ne sanno i tuoi file, nessun invito è ancora stato accolto.
triage-learned = Che cosa hanno insegnato le tue decisioni
triage-reset = Mettilo da parte
triage-risk = Copie e proposte di vendita si riconoscono con regole, qualunque cosa tu decida; nulla si impara sul fidarsene.
triage-over-time = Entrati, e poi sentiti
triage-table = Lo stesso in tabella
triage-quarter = Trimestre
triage-line-received = Ricevuti
triage-line-accepted = Entrati
triage-line-strangers = Sconosciuti
triage-line-talked = Sentiti da allora
triage-line-pitched = Vendevano
triage-line-removed = Usciti
triage-line-decided = Decisi da te
triage-line-agreed = D’accordo
counted-triage-accepted = Persone che hai fatto entrare
counted-triage-stranger = Sconosciuti che hai fatto entrare
counted-triage-talked = Sconosciuti che hai fatto entrare, e con cui poi hai parlato
counted-triage-pitched = Persone che hanno voluto vendere entro due settimane dall’ingresso
counted-triage-removed = Persone entrate che non sono più tra i collegamenti
counted-triage-let-in-later = Persone lasciate fuori, e poi fatte entrare
counted-triage-agreed = Persone su cui il nostro consiglio concorda con te
counted-triage-asked = Persone su cui avremmo chiesto prima
counted-triage-differed = Persone su cui il nostro consiglio è l’opposto della tua scelta
stance-title = Il tuo atteggiamento
stance-lead = Quanto ci vuole per entrare. Provane uno: nulla cambia prima che tu lo prenda.
stance-yours = È il tuo.
stance-take = Prendilo
criteria-try = Che cosa cambierebbe?
criteria-do = Fallo
criteria-not = Lascia com’è
criteria-did = Fatto. Ora ogni giudizio ne tiene conto.
moves-way = { $n } da «{ $from }» a «{ $to }»
moves-more = e altri { $n }
questions-title = Le domande
questions-lead = Ciò che si chiede di ogni invito, in quest’ordine. Dillo con parole tue, di’ quanto conta, escludi ciò che non importa e aggiungi domande tue.
questions-counts = Conta
questions-words = Parole tue
questions-reword = Dilla così
questions-up = Su
questions-down = Giù
questions-leave-out = Escludila
questions-ask-again = Chiedila di nuovo
questions-remove = Toglila
questions-own = Una domanda tua
questions-own-words = A cui rispondere con sì o no
questions-add = Aggiungila

## lasciar andare
let-go-title = Lasciar andare
let-go-about = Collegamenti con poco o niente dietro, una manciata alla volta. Prima che cosa si perderebbe con ciascuno; poi decidi tu. Nessuno viene rimosso al posto tuo.
let-go-not-imported = Non importati, e una traccia può stare lì: { $ways }. Non aver trovato niente non vuol dire che non ci sia niente.
let-go-import = Importa altro
let-go-piles = Pile
let-go-of-all = { $n ->
    [one] Su un collegamento.
   *[other] Su { $n } collegamenti.
}
let-go-closed = { $n ->
    [one] Un altro ha chiuso l’account.
   *[other] Altri { $n } hanno chiuso l’account.
}
let-go-pile-plain = Niente trovato
let-go-pile-twice = Da guardare due volte
let-go-pile-later = Più tardi
let-go-pile-keep = Tenuti per sempre
let-go-pile-let-go = Lasciati andare
let-go-pile-about-plain = In quello che è stato importato non c’è traccia di queste persone, oppure hanno scritto senza avere risposta da te. Prima quelle che sono lì da più tempo.
let-go-pile-about-twice = Con ciascuna di queste si perderebbe qualcosa. Non si lasciano mai andare insieme; prima quelle con meno da perdere.
let-go-pile-about-later = Le hai rimandate. Nel loro giorno tornano ad aspettare.
let-go-pile-about-keep = Su queste non ti viene più chiesto niente.
let-go-pile-about-let-go = Quello che resta da fare su LinkedIn sta in “Da fare su LinkedIn”; la prossima esportazione mostra che è fatto.
let-go-empty = Non è ancora stato importato nessun collegamento.
let-go-none = In questa pila non resta nessuno da guardare.
let-go-none-next = Guarda che cosa puoi dare
let-go-losses = Che cosa si perderebbe
let-go-facts = Che cosa dicono i file
let-go-together = Lasciarne andare diversi insieme
let-go-together-about = Ognuna di queste persone è nominata qui prima che si decida qualcosa. Togli chi preferisci tenere; un solo passo riprende tutto.
let-go-together-do = Lascia andare chi è scelto
let-go-regret = Chi hai lasciato andare
let-go-returned = { $of ->
    [one] Una persona lasciata andare; { $n ->
        [0] non si è più vista
       *[other] è tornata
    }. Continuando così, ne tornerebbe fra il { $low } e il { $high } %.
   *[other] { $of } persone lasciate andare; { $n ->
        [0] nessuna è tornata
        [one] una è tornata
       *[other] { $n } sono tornate
    }. Continuando così, ne tornerebbe fra il { $low } e il { $high } %.
}
let-go-returned-few = { $of ->
    [one] Una persona lasciata andare; { $n ->
        [0] non si è più vista.
       *[other] è tornata.
    }
   *[other] { $of } persone lasciate andare; { $n ->
        [0] nessuna è tornata.
        [one] una è tornata.
       *[other] { $n } sono tornate.
    }
}
let-go-nothing = Collegamento e nient’altro: in quello che è stato importato non c’è né un messaggio né una lettera, una chiamata o un incontro.
let-go-unanswered = { $n ->
    [one] Ha scritto una volta; non hai mai risposto.
   *[other] Ha scritto { $n } volte; non hai mai risposto.
}
let-go-no-answer = { $n ->
    [one] Hai scritto una volta; non ha mai risposto.
   *[other] Hai scritto { $n } volte; non ha mai risposto.
}
let-go-little = { $n ->
    [one] Un solo contatto fra voi in tutto.
   *[other] { $n } contatti fra voi in tutto.
}
let-go-recommended-by-them = { $n ->
    [one] Ti ha scritto una referenza.
   *[other] Ti ha scritto { $n } referenze.
}
let-go-recommended-by-me = { $n ->
    [one] Le hai scritto una referenza.
   *[other] Le hai scritto { $n } referenze.
}
let-go-helped = { $n ->
    [one] Hai annotato un aiuto fra voi.
   *[other] Hai annotato { $n } aiuti fra voi.
}
let-go-notes = Hai delle note su questa persona.
let-go-only-bridge = È l’unica persona attraverso cui arrivi a qualcuno in { $name }.
let-go-only-community = È l’unica persona attraverso cui arrivi a una cerchia di gente che si conosce.
let-go-only-employer = È il tuo unico collegamento in { $name }, dove conosci altre persone.
let-go-only-town = È il tuo unico collegamento che risulta a { $name }.
let-go-only-field = È il tuo unico collegamento in questo campo: { $field }, per quanto dicono i ruoli.
let-go-met = { $n ->
    [one] Vi siete incontrati una volta.
   *[other] Vi siete incontrati { $n } volte.
}
let-go-you-wrote = { $n ->
    [one] Le hai scritto una volta.
   *[other] Le hai scritto { $n } volte.
}
let-go-both-wrote = Vi siete scritti: { $n } messaggi in tutto.
let-go-noted = Questo collegamento l’hai chiesto tu, con parole tue.
let-go-shared = Indica { $name }, dove c’eri anche tu.
let-go-listed = Sta nella tua rubrica, con un numero.
let-go-birthday = Tieni a mente il suo compleanno.
let-go-seen = { $n ->
    [one] Si è vista con una delle tue persone, in lettere, incontri o gruppi.
   *[other] Si è vista con { $n } delle tue persone, in lettere, incontri o gruppi.
}
let-go-endorsed = { $n ->
    [one] Fra voi c’è una conferma di competenza.
   *[other] Fra voi ci sono { $n } conferme di competenza.
}
let-go-recent = Il collegamento è solo dal { $on }: non può ancora esserne venuto niente.
let-go-unread = { $way ->
    [messages] I tuoi messaggi di LinkedIn non sono importati: senza quelli nessuno si distingue da uno sconosciuto.
    [mail] Si conosce un suo indirizzo, e la tua posta non è importata.
    [meetings] Si conosce un suo indirizzo, e il tuo calendario non è importato.
   *[chats] Si conosce un suo numero, e le tue chat non sono importate.
}
let-go-wanted = È chi cerchi: { $goal }.
part-keep = Tieni per sempre
part-let-go = Lascia andare
parted-keep = Tenuto per sempre.
parted-let-go = Lasciato andare. Resta da farlo su LinkedIn.
parted-later = Rimandato.
parted-together = Lasciati andare insieme. Resta da farlo su LinkedIn.
parted-taken-back = Ripreso.
parted-undone = { decided-undone }
returned-wrote = ha scritto
returned-called = ha chiamato
returned-met = vi siete incontrati
returned-invited = ti ha invitato di nuovo
returned-connected = di nuovo fra i collegamenti
way-messages = messaggi di LinkedIn
way-mail = posta
way-chats = chat e chiamate
way-meetings = calendario
todo-remove = { $n ->
    [one] Rimuovere un collegamento
   *[other] Rimuovere { $n } collegamenti
}
todo-remove-about = Sul profilo: Altro, poi Rimuovi collegamento. Nessuno viene avvisato. Una referenza fra voi sparisce con lui.
todo-connections = I tuoi collegamenti su LinkedIn
task-remove = rimuovere
did-keep = Tieni per sempre: { $subject }.
did-let-go = Hai lasciato andare: { $subject }.
did-part-later = Hai rimandato se lasciar andare: { $subject }.
did-unpart = Hai ripreso quello che avevi deciso su { $subject }.
did-let-all-go = Ne hai lasciati andare diversi insieme: { $subject }.
error-no-connection = { $name } non è fra i tuoi collegamenti
    .hint = si lascia andare solo un collegamento; `cerchia forget` toglie una persona dal libro
error-loss-first = con { $name } si perderebbe qualcosa, e niente è stato deciso
    .hint = per lasciare andare lo stesso, aggiungi `--yes`
error-something-to-lose = con { $name } si perderebbe qualcosa
    .hint = guardala da sola, e decidi lì

## dare
give-title = Dare
give-about = Chi porta avanti che cosa fra te e le tue persone, raccontato da quello che è successo, e che cosa puoi dare adesso. Niente conti: nessuno deve niente a nessuno.
give-week = Questa settimana potresti
give-none = Niente salta all’occhio. Con messaggi, posta e calendario importati c’è di più su cui basarsi.
give-idea-answer = Rispondere
give-idea-recommend = Scrivere una referenza
give-idea-introduce = Presentare
give-recommend-returned = Ti ha scritto una referenza, e da te non ne ha. In contatto dal { $year }.
give-recommend-colleague = Siete stati tutti e due in { $name }, in contatto dal { $year }, e da te non ha una referenza.
give-recommend-known = In contatto dal { $year }, con { $n } conversazioni, e nessuna referenza da te.
give-introduce-hires = L’una cerca persone, l’altra lavoro.
give-introduce-here = Lavorano tutti e due in questo campo: { $field }, a { $town }, e non si sono mai visti insieme.
give-introduce-moved = Lavorano tutti e due in questo campo: { $field }; uno dei due ha appena cambiato posto. Non si sono mai visti insieme.
give-introduce-work = Fanno lo stesso tipo di lavoro, campo: { $field }, e non si sono mai visti insieme.
give-introduce-unknown = Se si conoscono già, non si sa: potrebbe dirlo solo quello che è stato importato. Chiedi prima a ciascuno.
give-draft = Bozza
give-introduced-do = Li ho presentati
give-carry-they = Lo portano avanti loro
give-carry-you = Lo porti avanti tu
give-carry-even = In pari misura
give-they-recommended = { $n ->
    [one] Ti ha scritto una referenza.
   *[other] Ti ha scritto { $n } referenze.
}
give-they-helped = { $n ->
    [one] Ti ha aiutato una volta, secondo le tue note.
   *[other] Ti ha aiutato { $n } volte, secondo le tue note.
}
give-you-recommended = { $n ->
    [one] Le hai scritto una referenza.
   *[other] Le hai scritto { $n } referenze.
}
give-you-introduced = { $n ->
    [one] L’hai fatta conoscere a qualcuno.
   *[other] L’hai fatta conoscere a { $n } persone.
}
give-you-helped = { $n ->
    [one] Hai dato una mano una volta, secondo le tue note.
   *[other] Hai dato una mano { $n } volte, secondo le tue note.
}
give-noted = Aiuti che hai annotato
give-noted-none = Ancora nessuno. Sulla pagina di una persona puoi annotare che l’hai aiutata, o che ti ha aiutato.
give-person = Dare e ricevere
give-note-about = Aiuto fra te e { $name }
give-note-example = un’ora di consigli sul suo contratto
give-note-gave = Ho aiutato io
give-note-got = L’aiuto è arrivato a me
gave-introduced = Annotato che li hai presentati.
gave-passed = Non ora, allora; non viene riproposto per un anno, una lettera per qualche settimana.
gave-noted = Annotato.
gave-note-gone = Tolto.
gave-undone = { decided-undone }
help-kind-gave = hai aiutato
help-kind-got = ti ha aiutato
help-kind-introduced = hai presentato
settled-noted = { gave-noted }
settled-note-gone = { gave-note-gone }
did-gave = Hai annotato di aver aiutato { $subject }: { $ruled }
did-got = Hai annotato un aiuto ricevuto da { $subject }: { $ruled }
did-introduced = Hai annotato di aver presentato due persone: { $subject }.
did-no-help = Hai tolto un aiuto annotato: { $subject }.
error-introduced-already = oggi hai già annotato di aver presentato { $two }
    .hint = `cerchia give` mostra quello che hai annotato
error-no-help = un aiuto si annota con 1 fino a { $most } lettere
    .hint = di’ in una frase che cosa è stato fatto

## asking

nav-ask = Chiedere
ask-title = A chi rivolgersi
ask-lead = Tre domande, perché servono tre generi di persone. Ognuna qui porta una ragione che si può aprire. Niente viene spedito.
ask-recommendation = Chi mi segnalerebbe?
ask-introduction = Chi potrebbe presentarmi?
ask-job = Chi sentirebbe di un lavoro?
ask-means-recommendation = Chi ha visto come lavori, non da troppo tempo, e lo direbbe volentieri. Per quanto due siano vicini: a chi non l’ha mai visto non si chiede.
ask-means-introduction = Chi conosce te e l’altra parte. Di ciò che gli altri hanno a che fare tra loro i tuoi file dicono poco; ogni via dice quanto.
ask-means-job = Chi sta dove tu non stai, e sa che cosa cerchi. Non serve che sia vicino, e molti insieme si sommano.
ask-field-introduction = A chi?
ask-field-recommendation = Su che cosa?
ask-example-recommendation = un progetto, un ruolo
ask-field-job = Quale lavoro?
ask-example-introduction = una persona, un datore di lavoro, un campo
ask-example-job = editoria, Milano, redattrice
ask-look = Cerca
ask-import-more = Importa altro
ask-you = Tu
ask-first-give = Prima dai:
ask-draft = Una bozza
ask-note-recommendation = Ho chiesto una referenza
ask-note-introduction = Ho chiesto una presentazione
ask-note-job = Gliene ho parlato
ask-earlier = { $question ->
    [recommendation] Hai chiesto una referenza il { $on }.
    [introduction] Hai chiesto una presentazione il { $on }.
   *[job] Hai detto che cosa cerchi il { $on }.
}
ask-did-asked = Annotato. Per un po’ non si chiede altro.
ask-did-came = Annotato. Conta per la prossima volta.
ask-did-undone = { decided-undone }
came-waiting = ancora nessuna risposta
came-answered = ha risposto
came-helped = ha aiutato
came-declined = preferisce di no
came-led-to = ha portato a qualcosa
amount-much = molto
amount-some = abbastanza
amount-little = poco

ask-knows-now = Lavori a { $house } insieme a { $name }.
ask-knows-colleagues = Tu e { $name } eravate a { $house } nello stesso tempo, { $years ->
    [one] circa un anno
   *[other] circa { $years } anni
}, fino al { $until }.
ask-knows-house = Tu e { $name } siete stati tutti e due a { $house }; niente dice se nello stesso tempo.
ask-knows-work = { $meetings ->
    [0] Vi siete scritti per lavoro.
    [one] Vi siete visti una volta e scritti per lavoro.
   *[other] Vi siete visti { $meetings } volte e scritti per lavoro.
} In tutto { $weeks ->
    [one] una settimana
   *[other] { $weeks } settimane
} di contatto, l’ultimo il { $on }.
ask-knows-wrote = Hai scritto una referenza per { $name }: avete visto l’uno il lavoro dell’altro.
ask-willing-wrote = Hai scritto una referenza per { $name }; l’ultimo contatto è del { $on }.
ask-willing-endorsed = { $name } ha confermato le tue competenze; l’ultimo contatto è del { $on }.
ask-willing-close = Tu e { $name } siete vicini; l’ultimo contatto è del { $on }.
ask-willing-some = Tu e { $name } vi conoscete; l’ultimo contatto è del { $on }.
ask-balance-theirs = Negli ultimi tempi è soprattutto { $name } a scrivere.
ask-credible-senior = { $name } lavora più in alto, e la sua parola conta.
ask-credible-client = { $name } stava dall’altra parte del tavolo, e parla come chi ti ha dato lavoro o ha lavorato con te.
ask-credible-field = { $name } è nel tuo campo.
ask-credible-unknown = Niente dice quanto conterebbe la parola di { $name }.
ask-asked-waiting = { $question ->
    [recommendation] Hai chiesto una referenza a { $name } il { $on }, e non è ancora arrivato niente.
    [introduction] Hai chiesto una presentazione a { $name } il { $on }, e non è ancora arrivato niente.
   *[job] Hai detto a { $name } che cosa cerchi il { $on }, e non è ancora arrivato niente.
}
ask-asked-answered = { $question ->
    [recommendation] Hai chiesto una referenza a { $name } il { $on }, e c’è stata una risposta.
    [introduction] Hai chiesto una presentazione a { $name } il { $on }, e c’è stata una risposta.
   *[job] Hai detto a { $name } che cosa cerchi il { $on }, e c’è stata una risposta.
}
ask-asked-helped = { $question ->
    [recommendation] { $name } ti ha aiutato quando hai chiesto una referenza il { $on }.
    [introduction] { $name } ti ha aiutato quando hai chiesto una presentazione il { $on }.
   *[job] { $name } ti ha aiutato quando cercavi lavoro il { $on }.
}
ask-asked-declined = { $question ->
    [recommendation] { $name } ha preferito di no quando hai chiesto una referenza il { $on }.
    [introduction] { $name } ha preferito di no quando hai chiesto una presentazione il { $on }.
   *[job] { $name } ha preferito di no quando hai detto che cosa cerchi il { $on }.
}
ask-rests-asked = Hai chiesto qualcosa a { $name } il { $on }. Fino al { $until } non si chiede altro.
ask-rests-declined = { $name } ha preferito di no, il { $on }. La stessa cosa non si chiede prima del { $until }.
ask-rests-budget = Hai chiesto qualcosa a { $name } { $n ->
    [one] una volta
   *[other] { $n } volte
} in un anno, dal { $on }. Fino al { $until } non si chiede altro.
ask-already-title = L’hanno già scritta
ask-already-on = { $name } ti ha scritto una referenza il { $on }.
ask-already = { $name } ti ha scritto una referenza.
ask-resting-title = Per un po’ non si chiede
ask-no-tie = Tra te e { $name } niente è andato nei due sensi.
ask-no-work = I tuoi file non mostrano che { $name } abbia visto il tuo lavoro.
ask-no-link = I tuoi file non mostrano come { $name } possa conoscerli.
ask-nobody-vouches = I tuoi file non mostrano nessuno che abbia visto il tuo lavoro di recente e a cui chiedere adesso. Lo dicono soprattutto la posta e il calendario.
ask-link-said = Il profilo che hai incollato dice che { $name } e { $target } si conoscono.
ask-link-together = { $name } e { $target } erano { $n ->
    [one] nella stessa riunione o lettera una volta, nel { $last }
   *[other] nelle stesse riunioni o lettere { $n } volte, l’ultima nel { $last }
}.
ask-link-house = { $name } lavora a { $house }, come { $target }; di più non si sa.
ask-link-past = { $name } e { $target } sono stati tutti e due a { $house }; niente dice se si sono incontrati.
ask-link-inside = { $name } è a { $house } e potrebbe aprirti la porta.
ask-link-field = { $name } lavora in quel campo: { $field }.
ask-link-was-inside = { $name } è stato a { $house } un tempo.
ask-bridge = { $name } sta tra gruppi che quasi nessun altro dei tuoi collega.
ask-may-be = «{ $name }» può essere una di queste persone:
ask-nobody-called = Nel tuo libro non c’è nessuna persona e nessun datore di lavoro di nome «{ $name }».
ask-wish-for = Metti nella lista dei desideri
ask-to-whom = A chi vorresti che ti presentassero? Indica una persona, un datore di lavoro o un campo.
ask-known-already = Conosci già { $name }; l’ultimo contatto è del { $on }. Se una parola di qualcun altro aiutasse:
ask-no-way = I tuoi file non mostrano nessuna via verso { $target } attraverso chi conosci. Non vuol dire che non ci sia.
ask-near-whole = Ciò che fa { $name } è ciò che cerchi: { $goal }.
ask-near-work = { $name } fa il lavoro che cerchi ({ $goal }); dove non è detto, o altrove.
ask-near-field = { $name } è nello stesso campo di ciò che cerchi ({ $goal }).
ask-near-place = { $name } vive dove cerchi ({ $goal }).
ask-novel-far = Dove lavora { $name } non conosci quasi nessuno: ciò che arriva da lì ti è nuovo.
ask-novel-near = Dove lavora { $name } conosci già molte persone.
ask-reach-mutual = Tu e { $name } avete in comune { $n ->
    [one] un collegamento
   *[other] { $n } collegamenti
}; le voci viaggiano meglio con una decina.
ask-reach-unknown = Niente dice quante persone conoscete sia tu sia { $name }.
ask-aware-told = Hai detto a { $name } che cosa cerchi, il { $on }.
ask-aware-talked = Hai parlato con { $name } di recente, il { $on }.
ask-aware-not = { $name } forse non sa che cerchi qualcosa.
ask-goodwill-enough = { $name } ti conosce abbastanza per passare parola.
ask-goodwill-little = { $name } ti conosce appena.
ask-no-goals = Di’ che cosa cerchi, un campo, un ruolo, una città o un datore di lavoro, oppure scrivilo qui sopra.
ask-no-work-goals = Nessuno dei tuoi obiettivi è un lavoro per te. Scrivi qui quale lavoro cerchi (da riga di comando con --about).
ask-goals-guessed = Non hai detto che cosa cerchi; questo è per ciò che suggerisce il tuo profilo: { $goals }. Dillo, e sarà tuo.
ask-no-ears = I tuoi file non mostrano nessuno che conosci vicino a questo.
ask-clusters = Dove molti si sommano
ask-clusters-about = Uno solo di rado sente della cosa giusta. Tra molti, di solito qualcuno sì: dillo a più d’uno.
ask-cluster-people = { $n ->
    [one] una persona
   *[other] { $n } persone
}
ask-cluster = { $name }: { $n ->
    [one] una persona
   *[other] { $n } persone
}, prima { $first }
give-recommend-back = { $name } ti ha scritto una referenza, e da te non ne ha ancora una.
give-recommend = Scrivi una referenza per { $name }, di tua iniziativa: avete visto l’uno il lavoro dell’altro.
give-offer = Puoi dare «{ $offer }», ed è ciò che fa { $name }.
give-offer-any = Puoi dare «{ $offer }»; dillo a { $name }.
give-ask-how = Chiedi a { $name } come va, e per ora basta così: non vi sentite dal { $on }.
give-write = Scrivi tu a { $name }, senza chiedere niente: negli ultimi tempi è soprattutto { $name } a scrivere.
cli-ask-next = Quando hai chiesto: `cerchia asked NOME recommendation|introduction|job`. Niente è stato spedito.
cli-asked-none = Non hai ancora annotato nessuna richiesta. Annotane una: `cerchia asked "Ada Rossi" recommendation`.
told-asked = Annotato. Per due mesi non si chiede altro.
told-came-of = Annotato. Conta per la prossima volta.

turn-to = Rivolgersi
turn-to-for = { $question ->
    [recommendation] Chiedi una referenza a { $name }
    [introduction] Chiedi una presentazione a { $name }
   *[job] Di’ a { $name } quale lavoro cerchi
}
turn-to-wish = Mi piacerebbe conoscerla o conoscerlo
turn-to-wished = È nella tua lista dei desideri.
turn-to-who-knows = Chi potrebbe presentarmi?
settled-asked = { ask-did-asked }
settled-came = { ask-did-came }
settled-wished = { wishes-did-wished }
draft-ask-recommendation = Chiedere una referenza
draft-ask-introduction = Chiedere una presentazione
draft-tell-work = Dire quale lavoro cerco

wishes-title = Lista dei desideri
wishes-lead = Persone e datori di lavoro che vorresti conoscere, e la via più calda verso ognuno. Non serve che siano già nel tuo libro.
wishes-whom = Chi?
wishes-why = Perché?
wishes-example = un nome, un profilo, un datore di lavoro
wishes-employer = un datore di lavoro
wishes-add = Mi piacerebbe conoscerli
wishes-none = Ancora nessuno. Chi ammiri, senza averlo mai incontrato?
wishes-did-wished = È nella tua lista dei desideri.
wishes-did-removed = Non è più nella tua lista dei desideri.
wishes-did-state = Annotato.
wishes-did-undone = { decided-undone }
wish-wished = desiderio
wish-approached = primo passo fatto
wish-in-touch = in contatto
wish-your-word = parola tua
wish-since = nella lista dal { $on }
wish-say-approached = Ho scritto
wish-say-in-touch = Siamo in contatto
wish-say-as-shown = Lascia dire ai file
wish-say-remove = Togli dalla lista
wish-all-ways = Tutte le vie, con le bozze
wish-no-way = Nei tuoi file non c’è una via attraverso chi conosci. Allora un biglietto personale:
wish-news-connected = In collegamento con te dal { $on }.
wish-news-wrote = Ti ha scritto il { $on }.
cli-wishes-none = Nella tua lista dei desideri non c’è nessuno. Aggiungi qualcuno: `cerchia wish "Ada Rossi" --why "i suoi saggi"`.

error-no-ask = alle persone non si chiede `{ $name }`
    .hint = chiedi uno di { $known }
error-no-came = da una richiesta non viene mai `{ $name }`
    .hint = di’ uno di { $known }
error-no-wish = `{ $name }` non è nella tua lista dei desideri
    .hint = `cerchia wishes` mostra chi c’è
error-no-wished = un desiderio non è mai `{ $name }`
    .hint = di’ uno di { $known }
error-no-employer = non c’è nessun datore di lavoro `{ $name }`
    .hint = indicane uno
error-too-long = qui una riga ha al massimo { $most } lettere, e niente è stato tenuto
    .hint = tieni il resto in una nota: `cerchia note NOME TESTO`
error-wish-list-full = la lista dei desideri ha posto per { $most }
    .hint = prima togli qualcuno: `cerchia wish NOME --remove`
error-nothing-asked = a questa persona non è stato chiesto niente del genere
    .hint = annotalo prima: `cerchia asked NOME recommendation`
did-ask = { $question ->
    [recommendation] Hai annotato di aver chiesto una referenza a { $subject }.
    [introduction] Hai annotato di aver chiesto una presentazione a { $subject }.
   *[job] Hai annotato di aver detto a { $subject } che cosa cerchi.
}
did-came-of-ask = { $question ->
    [recommendation] Hai annotato come è andata la referenza chiesta a { $subject }:
    [introduction] Hai annotato come è andata la presentazione chiesta a { $subject }:
   *[job] Hai annotato come è andata dopo aver detto a { $subject } che cosa cerchi:
} { $ruled ->
    [answered] ha risposto.
    [helped] ha aiutato.
    [declined] preferisce di no.
   *[led-to] ha portato a qualcosa.
}
did-wish-for = Hai messo { $subject } nella tua lista dei desideri, o hai detto perché.
did-wish-no-more = Hai tolto { $subject } dalla tua lista dei desideri.
did-wish-came-to = Hai detto a che punto è con { $subject }.

## keep

nav-keep = Coltiva
keep-title = Due righe questa settimana
keep-lead = Poche persone, le stesse fino a domenica. Niente di tutto questo è da sbrigare.
keep-week = Settimana da lunedì { $on }
keep-empty = Non c’è ancora nessun archivio. Quando ci sarà, qui vedrai ogni settimana poche persone a cui vale la pena scrivere due righe.
keep-none = Per questa settimana non resta nessuno. Goditela.
keep-none-asked = Hai chiesto di non avere proposte; `cerchia keep --most 5` le riporta.
keep-none-about = Lunedì arrivano altre persone. Se di qualcuno vuoi sapere prima, di’ ogni quanto nella sua pagina.
keep-done = { $n ->
    [one] Con una persona di questa settimana è fatto.
   *[other] Con { $n } persone di questa settimana è fatto.
}
keep-how-talked = vi siete parlati
keep-how-passed = non ora
keep-how-put-off = più avanti
keep-how-wrote = hai scritto
keep-kind-owed = Un messaggio che aspetta
keep-kind-birthday = Un compleanno
keep-kind-news = Una novità
keep-kind-cadence = È tempo di sentirsi
keep-kind-cooling = Più silenzio del solito
keep-kind-dormant = Vicini un tempo
keep-owed =
    { $n ->
        [one] Ti ha scritto il { $on }
       *[other] Ti ha scritto { $n } volte, l’ultima il { $on }
    }: da allora { $silence_unit ->
        [days] { $silence ->
            [one] un giorno
           *[other] { $silence } giorni
        }
        [months] { $silence } mesi
       *[years] { $silence } anni
    }. La prossima parola sarebbe la tua.
keep-owed-late =
    { $n ->
        [one] Ti ha scritto il { $on }
       *[other] Ti ha scritto { $n } volte, l’ultima il { $on }
    }: da allora { $silence_unit ->
        [days] { $silence ->
            [one] un giorno
           *[other] { $silence } giorni
        }
        [months] { $silence } mesi
       *[years] { $silence } anni
    }. Tardi per una risposta, il momento giusto per due righe.
keep-birthday-today = Il compleanno è oggi.
keep-birthday-tomorrow = Il compleanno è domani.
keep-birthday = Il compleanno è il { $on }.
keep-moved = Ora presso { $what }, come mostra l’archivio del { $on }.
keep-new-role = In un ruolo nuovo, { $what }, come mostra l’archivio del { $on }.
keep-cadence =
    Volevi parlarci ogni { $gap_unit ->
        [days] { $gap ->
            [one] giorno
           *[other] { $gap } giorni
        }
        [months] { $gap } mesi
       *[years] { $gap } anni
    }; dall’ultima volta: { $silence_unit ->
        [days] { $silence ->
            [one] un giorno
           *[other] { $silence } giorni
        }
        [months] { $silence } mesi
       *[years] { $silence } anni
    }.
keep-cadence-shipped =
    { $circle ->
        [support] Una persona su cui conti
        [sympathy] Una persona amica
        [close] Una persona vicina
       *[active] Una persona con cui sei in contatto
    }; dall’ultima volta che vi siete parlati, solo voi due: { $silence_unit ->
        [days] { $silence ->
            [one] un giorno
           *[other] { $silence } giorni
        }
        [months] { $silence } mesi
       *[years] { $silence } anni
    }.
keep-cooling =
    Di solito vi parlate ogni { $gap_unit ->
        [days] { $gap ->
            [one] giorno
           *[other] { $gap } giorni
        }
        [months] { $gap } mesi
       *[years] { $gap } anni
    }; dall’ultima volta: { $silence_unit ->
        [days] { $silence ->
            [one] un giorno
           *[other] { $silence } giorni
        }
        [months] { $silence } mesi
       *[years] { $silence } anni
    }.
keep-cooling-plain = C’è silenzio da un po’.
keep-dormant =
    { $then ->
        [close] Un tempo eravate vicini
       *[touch] Un tempo eravate in contatto
    }; dall’ultima parola fra voi due: { $silence_unit ->
        [days] { $silence ->
            [one] un giorno
           *[other] { $silence } giorni
        }
        [months] { $silence } mesi
       *[years] { $silence } anni
    }.
keep-dormant-moved =
    { $then ->
        [close] Un tempo eravate vicini
       *[touch] Un tempo eravate in contatto
    }, e da allora ha cambiato posto; dall’ultima parola fra voi due: { $silence_unit ->
        [days] { $silence ->
            [one] un giorno
           *[other] { $silence } giorni
        }
        [months] { $silence } mesi
       *[years] { $silence } anni
    }.
keep-dormant-recommended =
    Un tempo ti ha scritto una referenza; dall’ultima parola fra voi due: { $silence_unit ->
        [days] { $silence ->
            [one] un giorno
           *[other] { $silence } giorni
        }
        [months] { $silence } mesi
       *[years] { $silence } anni
    }.
keep-dormant-goal =
    { $then ->
        [close] Un tempo eravate vicini
       *[touch] Un tempo eravate in contatto
    }, e fa quello che cerchi; dall’ultima parola fra voi due: { $silence_unit ->
        [days] { $silence ->
            [one] un giorno
           *[other] { $silence } giorni
        }
        [months] { $silence } mesi
       *[years] { $silence } anni
    }.
keep-last = Ultimo contatto, solo voi due, il { $on }
keep-talked = Ci siamo parlati oggi
keep-snooze = Più avanti
keep-snooze-until = Il { $on }
keep-pass = Non ora
keep-draft = Bozza
keep-facts = Che cosa risulta
keep-did-talked = Annotato come contatto di oggi.
keep-did-passed = Allora non questa settimana.
keep-did-put-off = Rimandato; tornerà da sé.
keep-did-undone = Annullato.
keep-digest = La settimana in una pagina
keep-feed = Come calendario
keep-next = Vedi chi è vicino
keep-ics-title = Due righe a { $name }
keep-ics-back = Avevi rimandato fino a oggi.
digest-week = La settimana da lunedì { $on }
digest-notes = Due righe a…
digest-owed = { $n ->
    [one] Un messaggio aspetta
   *[other] { $n } messaggi aspettano
}
digest-more = { $n ->
    [one] e un’altra
   *[other] e altre { $n }
}
digest-birthdays = Compleanni
digest-changes = Che cosa è cambiato
digest-next = Alle schede della settimana
digest-none = Niente da segnalare. Una settimana quieta è una buona settimana.
today-owed = { $n ->
    [one] Un messaggio aspetta la tua risposta.
   *[other] { $n } messaggi aspettano la tua risposta.
}
today-birthdays = Compleanni della settimana:
today-keep = Due righe questa settimana
today-keep-none = Per questa settimana non resta nessuno.
today-keep-all = Le persone della settimana
cadence-title = Ogni quanto vuoi parlarci
cadence-set = Vuoi parlarci ogni { $days ->
    [one] giorno
   *[other] { $days } giorni
}. Ogni contatto fa ricominciare il conto.
cadence-unset = Non l’hai detto, e vale un ritmo gentile della cerchia.
cadence-often-2w = ogni due settimane
cadence-often-6w = ogni sei settimane
cadence-often-3m = ogni tre mesi
cadence-often-6m = due volte l’anno
cadence-often-1y = una volta l’anno
cadence-often-never = mai secondo il calendario
cadence-often-none = come prima che dicessi qualcosa
told-cadence = Annotato: { $whose }, { $often }.
told-no-cadence = Ritirato: ogni quanto vuoi parlare con { $whose }.
cadence-never = mai
cadence-every = { $unit ->
    [days] { $n ->
        [one] ogni giorno
       *[other] ogni { $n } giorni
    }
    [weeks] { $n ->
        [one] ogni settimana
       *[other] ogni { $n } settimane
    }
    [months] { $n ->
        [one] ogni mese
       *[other] ogni { $n } mesi
    }
   *[years] { $n ->
        [one] ogni anno
       *[other] ogni { $n } anni
    }
}
cli-cadence = { $whose }: { $often }
cli-cadence-none = Non hai detto ogni quanto, e vale un ritmo gentile. Dillo così: cerchia cadence circle close 8w, oppure cerchia cadence ada-rossi 6w.
cli-keep-ics = Scritto: { $path }
fact-talked = Vi siete parlati, come hai detto.
did-talked = Hai detto che con { $subject } vi siete parlati il { $ruled }.
did-pass = Per una settimana hai lasciato stare { $subject }.
did-pass-idea = Hai rimandato di un anno un’idea su { $subject }.
did-snooze = Hai rimandato due righe a { $subject } fino al { $ruled }.
did-not-snooze = Hai rimesso { $subject } fra le persone a cui scrivere.
did-cadence = Hai detto ogni quanto vuoi parlare: { $subject }, { $ruled }.
did-no-cadence = Hai ritirato ogni quanto vuoi parlare: { $subject }.
did-handful = Vuoi vedere al massimo { $subject } persone alla settimana.
error-not-yet = il { $on } deve ancora venire
    .hint = indica oggi o un giorno prima
error-no-handful = in una settimana c’è posto per { $most } persone
    .hint = indica un numero da 0 a { $most }
error-no-cadence = `{ $word }` non dice ogni quanto
    .hint = dillo così: 10d, 6w, 3m, 1y, never; oppure none per ritirarlo
draft-reply = Una risposta
draft-keep-in-touch = Due righe per restare in contatto
draft-congratulate = Auguri per una novità
draft-birthday = Auguri di compleanno
keys-keep = coltiva: parlati oggi, più avanti, non ora, bozza
keys-let-go = collegamenti: lasciar andare, tenere per sempre, più avanti

## what you write of people
person-tag = Aggiungi un’etichetta
person-tag-do = Etichetta
person-untag = Togli questa etichetta
person-note = Quello che vuoi ricordare
person-note-do = Conserva
person-note-change = Cambia
person-note-remove = Togli questa nota
person-fields = I tuoi campi
person-field-name = Campo, per esempio: conosciuti a
person-field-value = Valore
person-field-do = Conserva
person-field-remove = Togli questo campo
settled-note = Le tue note sono come le hai scritte.
settled-tag = Le etichette sono come le hai messe.
settled-field = I tuoi campi sono come li hai compilati.
cli-tags = etichette: { $tags }
cli-tag-all-next = A queste { $subject } persone andrebbe l’etichetta «{ $ruled }»; scrivi --yes per farlo.
did-note = Hai scritto una nota su { $subject }.
did-edit-note = Hai cambiato una nota su { $subject }.
did-no-note = Hai tolto una nota su { $subject }.
did-tag = Hai dato a { $subject } l’etichetta «{ $ruled }».
did-untag = Hai tolto l’etichetta «{ $ruled }» a { $subject }.
did-tag-all = Hai dato a { $subject } persone l’etichetta «{ $ruled }».
did-field = Hai scritto di { $subject }: { $ruled }.
did-no-field = Hai tolto quello che avevi scritto di { $subject } come «{ $ruled }».
error-not-a-note = una nota ha delle parole
    .hint = scrivi almeno una parola, e al massimo { $most } lettere
error-not-a-tag = un’etichetta ha delle lettere
    .hint = scegli un nome breve, al massimo { $most } lettere
error-nobody-to-tag = non si trova nessuno da etichettare
    .hint = guarda con `cerchia people` chi trova la ricerca
error-not-a-field = un campo ha un nome, e un valore non troppo lungo
    .hint = scrivi al massimo { $most } lettere; quel che è più lungo è una nota
error-no-note-of = su questa persona non c’è una nota { $name }
    .hint = `cerchia note` con la sola persona mostra le note e i loro numeri
error-no-tag-of = questa persona non ha l’etichetta «{ $name }»
    .hint = `cerchia person` mostra le etichette
error-no-field-of = di questa persona non c’è nulla scritto come «{ $name }»
    .hint = `cerchia person` mostra i campi

## cercare e liste
search-title = Cerca
search-lead = Persone, datori di lavoro, le tue note e, dove ne conservi le parole, i messaggi.
search-label = Cerca in tutto
search-how = Devono esserci tutte le parole. Quelle tra virgolette stanno insieme; l’ultima può essere incompleta.
search-kinds = Generi
search-everything = Tutto
search-none = Non si trova nulla.
search-more = Altri di questi
search-older = Messaggi più vecchi
search-looked-back = Sono parole comuni: i messaggi sono stati guardati fino al { $on }.
search-not-kept = Le parole dei messaggi non sono conservate, perciò non vi si cerca.
cli-search-older = Messaggi più vecchi: aggiungi --before { $place }
found-people = Persone
found-employers = Datori di lavoro
found-notes = Le tue note
found-messages = Messaggi
error-no-kind = non c’è nulla che si chiami «{ $name }» da mostrare
    .hint = è uno di questi: { $known }
narrow = Restringi
narrow-do = Restringi
narrow-circle = Cerchia
narrow-work = Campo di lavoro
narrow-quiet = In silenzio da
narrow-quiet-3m = tre mesi o più
narrow-quiet-6m = sei mesi o più
narrow-quiet-1y = un anno o più
narrow-quiet-2y = due anni o più
narrow-tag = Etichetta
narrow-at = Datore di lavoro
narrow-place = Luogo
narrow-since = In contatto su LinkedIn dal
narrow-field = Un tuo campo
tag-all-title = Etichetta tutti
tag-all-tag = Un’etichetta per tutti loro
tag-all-look = Guarda chi sarebbe
tag-all-what = { $n ->
    [one] Una persona avrebbe l’etichetta «{ $tag }».
   *[other] { $n } persone avrebbero l’etichetta «{ $tag }».
}
tag-all-do = Metti l’etichetta
tag-all-back = Torna alla ricerca
tag-all-rest = { $n ->
    [one] e un’altra.
   *[other] e altre { $n }.
}
lists-title = Liste
lists-lead = Ricerche che hai salvato. Chi oggi vi corrisponde, oggi è nella lista.
lists-none = Non hai ancora salvato una lista.
lists-name = Nome della lista
lists-query = Chi comprende
lists-save = Salva come lista
lists-remove = Cancella
lists-tags = Le tue etichette
lists-how = Che cosa può dire una ricerca
lists-how-what = Mettine insieme più d’una, con un meno davanti a ciò che escludi.
lists-saved = La lista è salvata.
lists-removed = La lista non c’è più. Chi vi era è rimasto com’era.
lists-undone = Annullato.
cli-lists-next = Poi: `cerchia list save "Editor da rivedere" "work:publishing quiet:>6m"`
did-list = Hai salvato la lista «{ $subject }».
did-no-list = Hai cancellato la lista «{ $subject }».
error-no-list = non c’è una lista «{ $name }»
    .hint = `cerchia list` mostra le liste che ci sono
error-not-a-list = una lista ha un nome e una ricerca
    .hint = dalle un nome breve e di’ chi comprende, come in `work:publishing quiet:>6m`
error-no-filter = «{ $part }» non si capisce
    .hint = scrivilo come in { $example }
error-only-whole = una lista si può scrivere solo come tabella o come schede
    .hint = usa --format csv o --format vcard
timeline-note = Hai annotato: { $text }
timeline-until = Fino al { $on }.
timeline-whole = Tutto quanto
timeline-kinds = Generi
timeline-older = Prima
timeline-by-kind = Per genere
evidence-owner = tu
evidence-exports = tra un archivio e l’altro
moment-message = Messaggi
moment-meeting = Incontri e telefonate
moment-invitation = Inviti
moment-note = Note
moment-decision = Le tue decisioni
moment-change = Cambiamenti
moment-known = Che altro si sa
