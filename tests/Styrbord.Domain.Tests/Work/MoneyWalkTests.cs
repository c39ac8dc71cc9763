using System.Globalization;
using Styrbord.Domain.Budgets;
using Styrbord.Domain.Decisions;
using Styrbord.Domain.Economy;
using Styrbord.Domain.FrameChanges;
using Styrbord.Domain.InternalTrade;
using Styrbord.Domain.Work;

namespace Styrbord.Domain.Tests.Work;

/// <summary>
/// Whatever is done with money, in whatever order and by whatever part of the system: every reconciliation is at zero after every
/// step, and the ledger holds what is counted beside it from the commands that were accepted.
/// </summary>
public sealed class MoneyWalkTests
{
    private static readonly MatterId Later = new("arende-omfordelning");
    private static readonly ItemId Cleaning = new("lokalvard");
    private static readonly ItemId Account = new("loneoversyn");
    private static readonly string[] Lines = ["Intäkter", "Personal", "Drift", "Avskrivningar", "5010", "6150"];

    private static readonly Story Begun = ABudget.Opened.On(2019, 1, 20).And(
        new OpenMatter(ABudget.Matter, "2018/00099", "Internbudget 2019", MatterKind.Other, 2019), Decision(ABudget.Matter, "beslut-internbudget", 18, 1),
        new RecordStandingDecision(new("stadigvarande"), "Tekniska justeringar", DirectiveMatter, [TechnicalGround.Reorganisation, TechnicalGround.PayReview], 2019),
        new RecordCentralAccount(Account, ABudget.Frames, "Löneöversyn", Board, 2019, 50, DirectiveMatter), new OpenMatter(Later, "2019/00007", "Omfördelning", MatterKind.Other, 2019),
        new RecordOutcome(Dental, 2018, OutcomeKind.Outcome, [new("enhet-ost/Drift", 300)], "Årsredovisningen"),
        new ProposeTrade(Cleaning, ABudget.Administration, HospitalAdministration, "Lokalvård", 1_200, "timmar", "350,50", 2019, "Intäkter", "Drift"));

    private static readonly Story Locked = Begun.And(
        ABudget.WholeFrame, ABudget.Write(("enhet-ost/Intäkter", -10)), new MarkBudgetReady(ABudget.Id, ABudget.East), new MarkBudgetReady(ABudget.Id, ABudget.West), new LockBudget(ABudget.Id, ABudget.Matter)).On(2019, 3, 1)
        .And(Decision(Later, "beslut-omfordelning", 20, 2));

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory, Requirement("R-147")]
    [MemberData(nameof(Seeds))]
    public void AnySequence_OfEverythingThatPosts_KeepsEveryReconciliationAtZero(int seed)
    {
        var random = new Random(seed);
        var story = seed % 2 == 0 ? Locked : Begun;
        var (kinds, changed) = (new HashSet<string>(StringComparer.Ordinal), Ledger(story, ABudget.Frames));
        for (var step = 0; step < 80; step++)
        {
            var told = story.When(Any(random, story, step));
            story = told.After;
            kinds.UnionWith(told.Events.Select(e => e.GetType().Name));
            changed += told.Events.Sum(Added);
            Tied(story, changed);
        }

        kinds.Count.ShouldBeGreaterThan(4, string.Join(' ', kinds));
    }

    [Fact]
    public void AnySequence_OverItsSeeds_DoesEachKindOfThing()
    {
        var kinds = new HashSet<Type>();
        for (var seed = 1; seed <= 12; seed++)
        {
            var random = new Random(seed);
            var story = seed % 2 == 0 ? Locked : Begun;
            for (var step = 0; step < 80; step++)
            {
                var told = story.When(Any(random, story, step));
                story = told.After;
                kinds.UnionWith(told.Events.Select(e => e.GetType()));
            }
        }

        Type[] wanted = [typeof(BudgetWritten), typeof(BudgetChanged), typeof(FramesChanged), typeof(InvestmentsCarried), typeof(OutcomeRecorded), typeof(FrameCausesRecorded), typeof(ScenarioRecorded), typeof(ConversionRecorded), typeof(FramesRegistered), typeof(TradeAccepted)];
        wanted.Except(kinds).ShouldBeEmpty();
    }

    // what was said to be added to the frames, counted from the events alone
    private static long Added(Domain.Kernel.Event happened) => happened switch
    {
        FramesChanged { Change: var change } => Tkr.ToOre(change.Parts.Sum(p => p.AmountTkr) + (change.Central?.AmountTkr ?? 0)),
        FrameCausesRecorded { Causes: var causes } => Tkr.ToOre(causes.Where(c => !c.Possible).Sum(c => c.Steps.Sum(s => s.AmountTkr))),
        _ => 0,
    };

    private static long Ledger(Authority authority, Domain.Kernel.ItemId set) => authority.Economy.Postings.Sum(new(PostingKind.Change, set));

    private static void Tied(Authority authority, long changed)
    {
        WholeReconciliation.Of(authority).Where(l => l.Judgement == Judgement.Error).ShouldBeEmpty();
        Ledger(authority, ABudget.Frames).ShouldBe(changed);
        Ledger(authority, LedgerSets.Investments).ShouldBe(0);
        var budget = authority.Budgets.Budgets[ABudget.Id];
        authority.Economy.Postings.By([Dimension.Unit, Dimension.Class, Dimension.Month], new(PostingKind.Detail, ABudget.Id)).Where(g => g.Ore != 0)
            .Select(g => (g.Ore, Cell: new CellRef(new(g.Keys[0]), g.Keys[1], int.Parse(g.Keys[2], CultureInfo.InvariantCulture)))).ShouldAllBe(g => g.Ore == Tkr.ToOre(budget.Of(g.Cell)));
        BudgetFrames.Standing(authority, budget).DistributedTkr.ShouldBe(budget.Lines.Values.Sum(l => l.Months.Sum(m => m.AmountTkr)));
    }

    private static Command Any(Random random, Story story, int step)
    {
        var id = new ItemId(string.Create(CultureInfo.InvariantCulture, $"x{step}"));
        return random.Next(18) switch
        {
            0 or 1 => ABudget.Write([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Cell(random), (long)random.Next(-20, 120))).DistinctBy(c => c.Item1)]),
            2 => new FillBudget(ABudget.Id, (BudgetStart)random.Next(4)),
            3 => random.Next(2) == 0 ? new MarkBudgetReady(ABudget.Id, random.Next(2) == 0 ? ABudget.East : ABudget.West) : new ReturnBudget(ABudget.Id, ABudget.West, "Igen."),
            4 => new LockBudget(ABudget.Id, ABudget.Matter),
            5 or 6 => new ChangeFrames(id, ABudget.Frames, FrameChangeKind.Supplement, 2019, "Ny uppgift", [new(1 + random.Next(6), random.Next(1, 60))], ABudget.Added, "Årets överskott", DecidedTkr: 900),
            7 => random.Next(1, 8) is var moved ? new ChangeFrames(id, ABudget.Frames, FrameChangeKind.Technical, 2019, "Flyttad uppgift", [new(6, -moved), new(3, moved)], Ground: TechnicalGround.Reorganisation, Standing: new("stadigvarande")) : null!,
            8 => new DistributePayReview(id, ABudget.Frames, 2019, [new(2, random.Next(1, 30))], "Utfall av lönerevisionen", new("stadigvarande"), Account),
            9 => new CarryInvestments(id, 2019, [new(Dental, $"Projekt {step}", 900, random.Next(1, 900))], ABudget.Added),
            10 => new AcceptTrade(Cleaning, (TradeSide)random.Next(2), "420600", "1200 timmar à 350,50"),
            11 => new ReviseTrade(Cleaning, 1_200, random.Next(2) == 0 ? "350,50" : "360"),
            12 => new RecordOutcome(Dental, 2018, (OutcomeKind)random.Next(2), [new(Cell(random), random.Next(-20, 300))], "Bokslutet"),
            13 => new RecordScenario(id, ABudget.Frames, "Prov", ScenarioKind.Efficiency, 2019 + random.Next(3), random.Next(-9_000, 9_000), (EfficiencyBasis)random.Next(3)),
            14 => new RecordFrameCauses(ABudget.Frames, [new(id, "Prov", CauseKind.Other, Dental, [new(2020, random.Next(-90, 90))], ABudget.Administration, "Drift", Matter: DirectiveMatter)]),
            15 => random.Next(2) == 0 && story.Authority.Economy.Conversions.Keys.LastOrDefault() is { Value: not null } key ? new ConvertFrames(id, key, $"Nya {step}")
                : new RecordConversion(id, ABudget.Frames, "Prov", new(2019, 1, 1), [new(ABudget.Administration, Board)]),
            16 => new ChangeLockedBudget(ABudget.Id, id, [new("enhet-ost/Drift", random.Next(1, 40))], Last(story)),
            _ => random.Next(1, 20) is var own ? new ChangeLockedBudget(ABudget.Id, id, [new("enhet-ost/Drift", -own), new("enhet-vast/Drift", own)], Matter: Later) : null!,
        };
    }

    private static ItemId Last(Story story) => story.Authority.FrameChanges.Changes.Values.Where(c => c.Parts.Any(p => p.Row == 3)).MaxBy(c => c.Stamp.At)?.Id ?? new("ingen");

    private static string Cell(Random random) =>
        new CellRef(random.Next(2) == 0 ? ABudget.East : ABudget.West, Lines[random.Next(Lines.Length)], random.Next(3) == 0 ? 0 : random.Next(1, 13)).ToString();

    private static RecordDecision Decision(MatterId matter, string id, int day, int month) => new(new(id), matter, Dental, new PartialDate(2019, month, day), DecisionStage.Adoption, Sources: [new("Protokoll", null, null)]);
}
