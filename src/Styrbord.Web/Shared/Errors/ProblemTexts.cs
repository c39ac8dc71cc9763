using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Styrbord.Domain.Kernel;

namespace Styrbord.Web.Shared.Errors;

/// <summary>
/// The Swedish of every problem code: <c>code</c> is the sentence with <c>{name}</c> for the problem's data, <c>code.mend</c> says
/// how to mend it. <c>{field}</c> is the field's label where it stands in a form, else its name in the command. Kept in Problems.sv.resx.
/// </summary>
public static partial class ProblemTexts
{
    private const string Field = "field", Month = "month", Months = "months";
    private static readonly ResourceManager Texts = new("Styrbord.Web.Shared.Problems", typeof(ProblemTexts).Assembly);
    private static readonly ResourceSet Swedish =
        Texts.GetResourceSet(CultureInfo.GetCultureInfo("sv"), createIfNotExists: true, tryParents: false)
        ?? throw new MissingManifestResourceException("The Swedish texts are missing beside the program (folder sv).");

    public static string Sentence(Problem problem) => Sentence(problem, null);

    /// <param name="problem">What stands against it.</param>
    /// <param name="label">What the form calls the field it is about.</param>
    public static string Sentence(Problem problem, string? label)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Fill(Find(problem.Code) ?? $"Det går inte ({problem.Code}).", problem, label);
    }

    /// <summary>How to mend it, or nothing.</summary>
    public static string Remedy(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Find(problem.Code + ".mend") is { } text ? Fill(text, problem, null) : "";
    }

    internal static string? Find(string code) => Swedish.GetString(code);

    private static string Fill(string text, Problem problem, string? label) =>
        Hole().Replace(text, hole => hole.Groups["name"].Value is Field ? label ?? (problem.Path.Length > 0 ? $"Fältet {problem.Path}" : "Fältet") : hole.Groups["name"].Value is Month or Months ? MonthsOf(problem.Data.GetValueOrDefault(hole.Groups["name"].Value, "")) : Shown(problem.Data.GetValueOrDefault(hole.Groups["name"].Value, hole.Value), AfterNumber(text, hole.Index)));

    // a heading after its number begins with a capital, whatever the source wrote
    private static bool AfterNumber(string text, int at) => text.AsSpan(0, at).EndsWith("{number} ", StringComparison.Ordinal);

    private static string Shown(string value, bool capital) => capital ? Sv.Capital(Shown(value)) : Shown(value);

    private static string Shown(string value) => PartialDate.TryParse(value, out var date) ? Sv.Date(date) : value;

    // months by their numbers, as the problem has them
    private static string MonthsOf(string numbers) =>
        Sv.List([.. numbers.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(n => int.TryParse(n, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 ? Sv.Month(month) : n)]) is { Length: > 0 } names ? names : "någon vald månad";

    [GeneratedRegex(@"\{(?<name>[a-zA-Z]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hole();
}
