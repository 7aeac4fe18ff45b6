package org.wegwijzer.bench;

import java.util.List;

/** Some words in both languages of the hub, and all that there are. */
record Phrase(String english, String dutch) {

    /** Where something is. */
    static final List<String> TOWNS = List.of(
            ("Utrecht Rotterdam Amsterdam Eindhoven Groningen Tilburg Almere Breda Nijmegen Apeldoorn Haarlem Arnhem Enschede"
                            + " Zaanstad Amersfoort Zwolle Leiden Maastricht Dordrecht Ede Alkmaar Delft Emmen Deventer Venlo Assen")
                    .split(" "));

    /** What a text is about. */
    static final List<Phrase> MATTERS = phrases("""
            residence permit | verblijfsvergunning
            civic integration exam | inburgeringsexamen
            health insurance | zorgverzekering
            driving licence | rijbewijs
            rent benefit | huurtoeslag
            child benefit | kinderbijslag
            family reunification | gezinshereniging
            naturalisation request | naturalisatieaanvraag
            diploma evaluation | diplomawaardering
            language course | taalcursus
            work permit | werkvergunning
            tax return | belastingaangifte
            school registration | schoolinschrijving
            registration as a resident | inschrijving als ingezetene
            asylum application | asielaanvraag
            student grant | studiefinanciering
            citizen service number | burgerservicenummer
            bank account | bankrekening
            general practitioner | huisarts
            social housing | sociale huurwoning
            unemployment benefit | werkloosheidsuitkering
            maternity leave | zwangerschapsverlof
            complaint procedure | klachtenprocedure
            participation statement | participatieverklaring
            """);

    /** What a text mentions besides. */
    static final List<Phrase> THINGS = phrases("""
            passport | paspoort
            birth certificate | geboorteakte
            employment contract | arbeidscontract
            payslip | loonstrook
            passport photo | pasfoto
            appointment letter | afspraakbrief
            rental agreement | huurcontract
            marriage certificate | huwelijksakte
            medical certificate | medische verklaring
            sworn translation | beëdigde vertaling
            proof of payment | betaalbewijs
            application form | aanvraagformulier
            diploma | diploma
            bank statement | bankafschrift
            power of attorney | volmacht
            residence document | verblijfsdocument
            """);

    /** With matter, town and thing in this order, in any of them. */
    static final List<Phrase> SENTENCES = phrases("""
            You ask for the %s at the city hall of %s, and you bring your %s with you. | U vraagt de %s aan bij het stadhuis van %s en u neemt uw %s mee.
            The desk for the %s in %s is open on weekdays and wants to see your %s. | Het loket voor de %s in %s is open op werkdagen en wil uw %s zien.
            A decision about the %s takes eight weeks in %s unless your %s is missing. | Een besluit over de %s duurt in %s acht weken, tenzij uw %s ontbreekt.
            If the %s is refused in %s you may object within six weeks with a copy of your %s. | Wordt de %s in %s geweigerd, dan maakt u binnen zes weken bezwaar met een kopie van uw %s.
            Costs of the %s differ: in %s you pay less when you send your %s online. | De kosten van de %s verschillen: in %s betaalt u minder als u uw %s online verstuurt.
            Volunteers explain the %s free of charge in the library of %s and read your %s with you. | Vrijwilligers leggen de %s gratis uit in de bibliotheek van %s en lezen uw %s met u.
            Keep the letter about the %s from %s together with your %s for at least five years. | Bewaar de brief over de %s uit %s samen met uw %s minstens vijf jaar.
            Whoever moves while the %s is pending tells %s the new address and renews the %s. | Wie verhuist terwijl de %s loopt, geeft %s het nieuwe adres door en vernieuwt de %s.
            Your employer may help with the %s, but only you can sign in %s for the %s. | Uw werkgever mag helpen met de %s, maar alleen u tekent in %s voor de %s.
            An interpreter for the %s is there on Tuesdays in %s; say so when you send the %s. | Op dinsdag is er een tolk voor de %s in %s; meld dit als u de %s stuurt.
            Without a valid %s you cannot stay registered in %s, even when your %s is still valid. | Zonder geldige %s blijft u niet ingeschreven in %s, ook al is uw %s nog geldig.
            Since this year the %s has been digital in %s, and a scan of your %s is enough. | Sinds dit jaar is de %s in %s digitaal en is een scan van uw %s genoeg.
            """);

    static final List<Phrase> QUESTIONS = phrases("""
            How long does the %s take in %s? | Hoe lang duurt de %s in %s?
            What does the %s cost in %s? | Wat kost de %s in %s?
            Where do I ask for the %s in %s? | Waar vraag ik de %s aan in %s?
            Who helps me with the %s in %s? | Wie helpt mij met de %s in %s?
            Can I stop the %s when I leave %s? | Kan ik de %s stoppen als ik uit %s vertrek?
            """);

    private static List<Phrase> phrases(String lines) {
        return lines.lines()
                .map(line -> line.split(" \\| "))
                .map(pair -> new Phrase(pair[0], pair[1]))
                .toList();
    }
}
