// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edit.h"
#include "model/entities/analysis/annual_analysis.h"
#include "model/entities/initiatives/initiative.h"
#include "model/entities/investments/investment.h"
#include "model/entities/reconciliation/published.h"
#include "model/entities/scenarios/scenario.h"
#include "model/entities/services/service.h"
#include "model/entities/settings.h"
#include "tests/model/made_document.h"

#include <QTest>

using namespace nytto;
using nytto::test::MadeDocument;

Q_DECLARE_METATYPE(nytto::Edit)

namespace {

template <class T>
T with(T entity, auto T::*member, const auto& value) {
    entity.*member = value;
    return entity;
}

Edit of(std::vector<Change> changes) {
    return {{}, {}, {}, {}, std::move(changes)};
}
Edit insertion(const AnyEntity& entity) {
    return of({{std::nullopt, entity}});
}
Edit removal(const AnyEntity& entity) {
    return of({{entity, std::nullopt}});
}
Edit update(const AnyEntity& before, const AnyEntity& after) {
    return of({{before, after}});
}

/// A document with one of what the rules speak of.
struct Made : MadeDocument {
    Settings settings = contents.settings();
    Supplier supplier = named<Supplier>("Intern service");
    Service service = with(named<Service>("E-post"), &Service::supplier, supplier.id);
    Initiative initiative = named<Initiative>("Arkiv");
    Scenario scenario = with(named<Scenario>("Bas"), &Scenario::year, 2025);
    ScenarioMember member = filled<ScenarioMember>();
    InternalRate rate2025 = with(filled<InternalRate>(), &InternalRate::year, 2025);
    InternalRate rate2026 = with(filled<InternalRate>(), &InternalRate::year, 2026);
    AnnualAnalysis analysis = with(filled<AnnualAnalysis>(), &AnnualAnalysis::year, 2025);
    AcceptedDifference accepted = filled<AcceptedDifference>();
    Investment investment = named<Investment>("Servrar");

    Made() {
        member.scenario = scenario.id;
        member.initiative = initiative.id;
        accepted.finding = QStringLiteral("base/1");
        accepted.reason = QStringLiteral("Avrundat");
        for (const AnyEntity& entity :
             {AnyEntity(supplier), AnyEntity(service), AnyEntity(initiative), AnyEntity(scenario),
              AnyEntity(member), AnyEntity(rate2025), AnyEntity(rate2026), AnyEntity(analysis),
              AnyEntity(accepted), AnyEntity(investment)})
            contents.insert(entity);
    }

    template <class T>
    T named(const char* name) {
        return with(filled<T>(), &T::name, QString::fromUtf8(name));
    }
    /// The same entity under an id of its own.
    template <class T>
    T again(const T& entity) {
        return with(entity, &T::id, Id<T>::create());
    }
    InvestmentComponent component(Figure amount, Money residual) {
        InvestmentComponent made = named<InvestmentComponent>("Disk");
        made.investment = investment.id;
        made.amount = amount;
        made.residual = residual;
        return made;
    }
};

QString message(const Done& done) {
    return done ? QStringLiteral("allowed") : done.error().message;
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allows_data();
    void allows();
    void refuses_data();
    void refuses();
    void isInConflict_data();
    void isInConflict();
    void nothingBelongsToItself();
    void chainsOfOwnersAreShort();
    void refusesAnIdOfAnotherKind();
    void refusesAnIdTwiceInOneEdit();
    void saysWhatDoesNotExist();
    void findsNothingInAValidDocument();
    void findsEveryFault();
    void findsTheSameIdInTwoKinds();
    void findsMissingSettings();

private:
    Made m_made;
};

void RulesTest::allows_data() {
    QTest::addColumn<Edit>("edit");
    Made& made = m_made;
    const auto row = [](const char* name, const Edit& edit) { QTest::newRow(name) << edit; };
    row("nothing", of({}));
    row("an insertion", insertion(made.named<Supplier>("Ny")));
    row("a removal", removal(made.service));
    row("an update", update(made.service, with(made.service, &Service::derived, true)));
    row("an update that changes nothing", update(made.service, made.service));
    row("a reference cleared",
        update(made.service, with(made.service, &Service::supplier, Id<Supplier>())));
    const Supplier added = made.named<Supplier>("Ny");
    const Change referring{made.service, with(made.service, &Service::supplier, added.id)};
    row("a reference to what is inserted", of({{std::nullopt, added}, referring}));
    row("a reference to what is inserted later", of({referring, {std::nullopt, added}}));
    row("a removal with what belongs to it",
        of({{made.scenario, std::nullopt}, {made.member, std::nullopt}}));
    row("a removal with the reference cleared",
        of({{made.supplier, std::nullopt},
            {made.service, with(made.service, &Service::supplier, Id<Supplier>())}}));
    row("two rates that change years",
        of({{made.rate2025, with(made.rate2025, &InternalRate::year, 2026)},
            {made.rate2026, with(made.rate2026, &InternalRate::year, 2025)}}));
    row("settings in place of others",
        of({{made.settings, std::nullopt}, {std::nullopt, made.again(made.settings)}}));
    row("a member in place of the same",
        of({{made.member, std::nullopt}, {std::nullopt, made.again(made.member)}}));
    row("a rate of another year",
        insertion(with(made.again(made.rate2025), &InternalRate::year, 2027)));
    row("residual of all", insertion(made.component(Money::ofKronor(5), Money::ofKronor(5))));
    row("residual of nothing", insertion(made.component(Money::ofKronor(5), Money())));
    row("residual of what is not known",
        insertion(made.component(Figure::unknown(), Money::ofKronor(5))));
}

void RulesTest::allows() {
    QFETCH(Edit, edit);
    QCOMPARE(message(checkEdit(m_made.contents, edit)), QStringLiteral("allowed"));
}

void RulesTest::refuses_data() {
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("sentence");
    Made& made = m_made;
    const auto row = [](const char* name, const Edit& edit, const char* sentence) {
        QTest::newRow(name) << edit << QString::fromUtf8(sentence);
    };
    row("a change without sides", of({{std::nullopt, std::nullopt}}),
        "A change of the edit changes nothing.");
    row("an insertion without id", insertion(with(made.supplier, &Supplier::id, Id<Supplier>())),
        "An entity of the edit has no id.");
    row("an update into another id", update(made.supplier, made.again(made.supplier)),
        "A change turns one entity into another; it is not applied.");
    row("an update into another kind", update(made.supplier, made.service),
        "A change turns one entity into another; it is not applied.");
    const Change derived{made.service, with(made.service, &Service::derived, true)};
    row("the same twice", of({derived, derived}), "The edit changes “E-post” twice.");
    row("one after the other", of({derived, {derived.after, made.service}}),
        "The edit changes “E-post” twice.");
    row("removed and inserted", of({{made.service, std::nullopt}, {std::nullopt, made.service}}),
        "The edit changes “E-post” twice.");
    row("a value that does not fit",
        update(made.service, with(made.service, &Service::name, QString())),
        "Service “Service”, Name: A value is missing; it is required.");
    row("a rate of year 0", insertion(with(made.again(made.rate2025), &InternalRate::year, 0)),
        "Internal rate “Internal rate”, Year: The value 0 is not between 1990 and 2200.");
    row("what is referred to", removal(made.supplier),
        "“Intern service” cannot be removed while “E-post” refers to it.");
    row("what another belongs to", removal(made.scenario),
        "“Bas” cannot be removed while “Scenario member” refers to it.");
    row("the settings", removal(made.settings), "The settings of a document cannot be removed.");
    row("settings again", insertion(made.again(made.settings)),
        "A document has its settings only once.");
    row("a rate again", insertion(made.again(made.rate2025)),
        "There are two internal rates for the year 2025.");
    row("a rate of another's year",
        update(made.rate2026, with(made.rate2026, &InternalRate::year, 2025)),
        "There are two internal rates for the year 2025.");
    row("an analysis again", insertion(made.again(made.analysis)),
        "There are two annual analyses of the year 2025.");
    row("a difference again", insertion(made.again(made.accepted)),
        "The difference “base/1” is accepted twice.");
    row("a member again", insertion(made.again(made.member)),
        "The initiative “Arkiv” is in the scenario “Bas” twice.");
    const ScenarioMember twice = made.again(made.member);
    row("two members at once",
        of({{made.member, std::nullopt},
            {std::nullopt, twice},
            {std::nullopt, made.again(made.member)}}),
        "The initiative “Arkiv” is in the scenario “Bas” twice.");
    const char* residual = "“Disk”: the residual value is not between 0 and the acquisition value.";
    row("a residual above the value",
        insertion(made.component(Money::ofKronor(5), Money::ofOre(501))), residual);
    row("a negative residual", insertion(made.component(Money::ofKronor(5), Money::ofOre(-1))),
        residual);
    row("a negative residual of what is not known",
        insertion(made.component(Figure::unknown(), Money::ofOre(-1))), residual);
}

void RulesTest::refuses() {
    QFETCH(Edit, edit);
    const Done done = checkEdit(m_made.contents, edit);
    QTEST(message(done), "sentence");
    QCOMPARE(done.error().code, ErrorCode::RuleBroken);
}

void RulesTest::isInConflict_data() {
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("name");
    Made& made = m_made;
    const Service other = with(made.service, &Service::derived, true);
    const Supplier absent = made.named<Supplier>("Borta");
    QTest::newRow("an update of what was changed") << update(other, made.service) << "E-post";
    QTest::newRow("a removal of what was changed") << removal(other) << "E-post";
    QTest::newRow("an insertion of what is there") << insertion(made.service) << "E-post";
    QTest::newRow("an update of what is gone") << update(absent, absent) << "Borta";
    QTest::newRow("a removal of what is gone") << removal(absent) << "Borta";
}

void RulesTest::isInConflict() {
    QFETCH(Edit, edit);
    QFETCH(QString, name);
    const Done done = checkEdit(m_made.contents, edit);
    QCOMPARE(message(done), QStringLiteral("“%1” has been changed by somebody else since; look at "
                                           "it again before you change it.")
                                .arg(name));
    QCOMPARE(done.error().code, ErrorCode::Conflict);
}

void RulesTest::nothingBelongsToItself() {
    Note note = with(m_made.filled<Note>(), &Note::text, QStringLiteral("Text"));
    ReportText text = with(m_made.filled<ReportText>(), &ReportText::year, 2025);
    const QString sentence =
        QStringLiteral("Note “Note”, About: It belongs to itself, directly or through others.");
    note.subject = refTo(note);
    QCOMPARE(message(checkEdit(m_made.contents, insertion(note))), sentence);
    note.subject = refTo(text);
    text.subject = refTo(note);
    QCOMPARE(message(checkEdit(m_made.contents, of({{std::nullopt, note}, {std::nullopt, text}}))),
             sentence);
    Contents contents = m_made.contents;
    contents.insert(note);
    contents.insert(text);
    QCOMPARE(faultsIn(contents).size(), 2u);
    QCOMPARE(faultsIn(contents).back().message, sentence);
}

void RulesTest::chainsOfOwnersAreShort() {
    Contents contents = m_made.contents;
    EntityRef subject = refTo(m_made.service);
    const auto next = [&] {
        Note note = with(m_made.filled<Note>(), &Note::text, QStringLiteral("Text"));
        note.subject = subject;
        subject = refTo(note);
        return note;
    };
    for (int count = 0; count < 99; ++count)
        contents.insert(next());
    const Note hundredth = next();
    QCOMPARE(message(checkEdit(contents, insertion(hundredth))), QStringLiteral("allowed"));
    contents.insert(hundredth);
    QCOMPARE(message(checkEdit(contents, insertion(next()))),
             QStringLiteral("Note “Note”, About: It belongs to something through too many "
                            "others."));
}

void RulesTest::refusesAnIdOfAnotherKind() {
    Source source = with(Source(), &Source::title, QStringLiteral("Källa"));
    source.id = Id<Source>(m_made.service.id.uuid());
    QCOMPARE(message(checkEdit(m_made.contents, insertion(source))),
             QStringLiteral("Source “Källa” has the id of another entity (%1).")
                 .arg(source.id.uuid().toString(QUuid::WithoutBraces)));
}

void RulesTest::refusesAnIdTwiceInOneEdit() {
    const Source source = with(m_made.filled<Source>(), &Source::title, QStringLiteral("Källa"));
    Supplier supplier = m_made.named<Supplier>("Ny");
    supplier.id = Id<Supplier>(source.id.uuid());
    QCOMPARE(
        message(checkEdit(m_made.contents, of({{std::nullopt, source}, {std::nullopt, supplier}}))),
        QStringLiteral("Supplier “Ny” has the id of another entity (%1).")
            .arg(source.id.uuid().toString(QUuid::WithoutBraces)));
}

void RulesTest::saysWhatDoesNotExist() {
    const auto supplier = Id<Supplier>::create();
    const auto id = supplier.uuid().toString(QUuid::WithoutBraces);
    const auto refusal = [&](const AnyEntity& entity) {
        return message(checkEdit(m_made.contents, insertion(entity)));
    };
    QCOMPARE(refusal(with(m_made.named<Service>("Ny"), &Service::supplier, supplier)),
             QStringLiteral("Service “Ny”, Supplier: it refers to supplier (%1), which does not "
                            "exist.")
                 .arg(id));
    const std::vector services{m_made.service.id, Id<Service>(supplier.uuid())};
    QCOMPARE(refusal(with(m_made.named<Initiative>("Ny"), &Initiative::services, services)),
             QStringLiteral("Initiative “Ny”, Services: it refers to service (%1), which does not "
                            "exist.")
                 .arg(id));
    ReportText text = with(m_made.filled<ReportText>(), &ReportText::year, 2025);
    text.subject = {QStringLiteral("customer"), supplier.uuid()};
    QCOMPARE(refusal(text), QStringLiteral("Report text “Report text”, About: it refers to "
                                           "customer (%1), which does not exist.")
                                .arg(id));
}

void RulesTest::findsNothingInAValidDocument() {
    QCOMPARE(faultsIn(m_made.contents).size(), 0u);
}

void RulesTest::findsEveryFault() {
    Contents contents = m_made.contents;
    contents.remove(refTo(m_made.supplier));
    contents.insert(m_made.again(m_made.rate2025));
    contents.insert(m_made.again(m_made.rate2026));
    contents.insert(m_made.again(m_made.settings));
    contents.insert(Source());
    QStringList faults;
    for (const Error& fault : faultsIn(contents))
        faults << fault.message.section(u'(', 0, 0);
    QCOMPARE(faults,
             (QStringList{QStringLiteral("Service “E-post”, Supplier: it refers to supplier "),
                          QStringLiteral("Source “Source”, Title: A value is missing; it is "
                                         "required."),
                          QStringLiteral("A document has its settings only once."),
                          QStringLiteral("There are two internal rates for the year 2025."),
                          QStringLiteral("There are two internal rates for the year 2026.")}));
}

void RulesTest::findsTheSameIdInTwoKinds() {
    Contents contents = m_made.contents;
    Source source = with(Source(), &Source::title, QStringLiteral("Källa"));
    source.id = Id<Source>(m_made.service.id.uuid());
    contents.insert(source);
    QCOMPARE(faultsIn(contents).size(), 1u);
    QVERIFY(faultsIn(contents).front().message.startsWith(
        QStringLiteral("Source “Källa” has the id of another entity")));
}

void RulesTest::findsMissingSettings() {
    QCOMPARE(faultsIn(Contents()).size(), 1u);
    QCOMPARE(faultsIn(Contents()).front().message, QStringLiteral("The settings are missing."));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
