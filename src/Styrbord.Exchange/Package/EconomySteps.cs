using System.Collections.Immutable;
using Styrbord.Domain.Economy;
using Styrbord.Domain.Kernel;

namespace Styrbord.Exchange.Package;

/// <summary>economy.yaml and frames.csv as commands: a whole table, and all that is said of it, each in one.</summary>
internal static class EconomySteps
{
    public static void Add(Steps steps)
    {
        var part = steps.Package.Economy;
        var first = part.Frames.Length == 0 ? steps.Package.Day : part.Frames.Min(f => f.Day);
        if (part.Classes.Length > 0)
        {
            Do(new RecordCostClasses(part.Classes.ToEquatableArray()), first, Place.Start(PackageReader.Manifest));
        }

        foreach (var frames in part.Frames)
        {
            Do(Frames(steps, frames), frames.Day, frames.Id.At);
        }

        if (part.Rules.Length > 0)
        {
            Do(new RecordIndexRules(part.Rules.Select(r => Rule(steps, r)).ToEquatableArray()), first, part.Rules[0].Id.At);
        }

        foreach (var causes in part.Causes.GroupBy(c => c.Frames.Id, StringComparer.Ordinal))
        {
            Do(new RecordFrameCauses(new(causes.Key), causes.Select(c => Cause(steps, c)).ToEquatableArray()), DayOf(causes.Key), causes.First().Id.At);
        }

        foreach (var key in part.Conversions)
        {
            var conversion = new RecordConversion(
                key.Id.As<ItemId>(), key.Frames.As<ItemId>(), key.Name, key.From, key.Steps.Select(s => new ConversionStep(s.Unit.As<UnitId>(), s.To.As<BodyId>())).ToEquatableArray(), key.Proposed, key.Matter.As<MatterId>(), key.Note);
            Do(conversion, DayOf(key.Frames.Id), key.Id.At);
        }

        foreach (var one in part.Scenarios)
        {
            Do(new RecordScenario(one.Id.As<ItemId>(), one.Frames.As<ItemId>(), one.Name, one.Kind, one.Year, one.Hundredths, one.Base ?? EfficiencyBasis.NetFrame, one.Class, TaxBaseTkr: one.TaxBaseTkr), DayOf(one.Frames.Id), one.Id.At);
        }

        DateOnly DayOf(string frames) => part.Frames.FirstOrDefault(f => f.Id.Id == frames)?.Day ?? first;

        void Do(Command command, DateOnly day, Place at) => steps.Add(Rank.Economy, day, at, command);
    }

    private static RegisterFrames Frames(Steps steps, FramesRow frames) => new(
        frames.Id.As<ItemId>(),
        frames.Name,
        frames.Stage,
        frames.FirstYear,
        steps.Package.Economy.Lines.Where(l => l.Frames.Id == frames.Id.Id).Select(l => Row(l, frames.FirstYear)).ToEquatableArray(),
        frames.Matter.As<MatterId>(),
        frames.CutOff,
        frames.External,
        frames.Grounds.Select(g => new FrameGround(g.Name, g.Body.As<BodyId>(), g.Day)).ToEquatableArray(),
        frames.Premises.ToEquatableArray(),
        steps.Sources(frames.Sources));

    // a row's years are those from the table's first one; a gap is told by the number of years
    private static FrameRow Row(FrameLine line, int firstYear) => new(
        line.Label, line.Body.As<BodyId>(), line.Unit.As<UnitId>(), line.Class, line.SumOf, line.Amounts.TakeWhile((a, i) => a.Year == firstYear + i).Select(a => a.AmountTkr).ToEquatableArray(), line.Place);

    private static IndexRule Rule(Steps steps, IndexRuleRow rule) => new(
        rule.Id.As<ItemId>(), rule.Name, rule.Class, rule.Units.As<UnitId>(), rule.Rates.ToEquatableArray(), !rule.OutsideFrames, rule.PriceLevelYear, rule.HeldBy.As<UnitId>(), rule.External,
        rule.Parts.ToEquatableArray(), rule.Weights.ToEquatableArray(), steps.Sources(rule.Sources));

    private static GivenCause Cause(Steps steps, CauseRow cause) => new(
        cause.Id.As<ItemId>(), cause.Reason, cause.Kind, cause.Body.As<BodyId>(), cause.Steps.ToEquatableArray(), cause.Unit.As<UnitId>(), cause.Class, cause.BaseYear, cause.Possible, cause.Matter.As<MatterId>(),
        steps.Sources(cause.Sources));
}
