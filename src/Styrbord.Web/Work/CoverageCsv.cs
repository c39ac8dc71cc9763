using System.Text;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Plans;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Work;

/// <summary>The coverage as a table for spreadsheets: UTF-8 with byte order mark, semicolons, one row for each body and assignment.</summary>
internal static class CoverageCsv
{
    public static Task WriteAsync(HttpContext http, int year)
    {
        var authority = http.View().Shown;
        if (PlansQueries.CoverageOf(authority, year) is not { } coverage)
        {
            return Shared.Shell.Pages.ShowAsync<NotFoundPage>(http);
        }

        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"tackning-{year}.csv\"";
        http.Response.Headers.CacheControl = "private, no-cache";
        return http.Response.Body.WriteAsync(Of(authority, coverage, $"{http.Request.Scheme}://{http.Request.Host}"), http.RequestAborted).AsTask();
    }

    internal static byte[] Of(Authority authority, Coverage coverage, string site)
    {
        var rows = new StringBuilder().Append('\ufeff').AppendJoin(';', Columns(authority, coverage.Tree.Directive.Year)).Append("\r\n");
        foreach (var perspective in coverage.Tree.Perspectives)
        {
            foreach (var (goal, area, assignment) in perspective.Goals.SelectMany(g => g.FocusAreas.SelectMany(f => f.Assignments.Select(a => (g.Goal, f.FocusArea, a)))))
            {
                foreach (var pair in coverage.Pairs.Where(p => p.Assignment.Id == assignment.Id))
                {
                    var year = coverage.Tree.Directive.Year;
                    rows.AppendJoin(';', new[]
                    {
                        authority.Organisation.Bodies[pair.Body].Code ?? "", BodyWords.Name(authority, pair.Body, year), assignment.Number, perspective.Perspective.Name,
                        $"{goal.Number} {goal.Name}", $"{area.Number} {area.Name}", assignment.Text.ToString(), StateMarks.Of(pair.State).Word,
                        pair.Example || authority.Organisation.Bodies[pair.Body].Example ? "ja" : "nej", site + CureAddress.Of(authority, pair, year),
                    }.Select(Field)).Append("\r\n");
                }
            }
        }

        return Encoding.UTF8.GetBytes(rows.ToString());
    }

    private static string[] Columns(Authority authority, int year) =>
        ["Kod", "Nämnd", "Uppdrag", "Perspektiv", Field(Sv.Capital(Terms.Goal(authority, year))), Field(Sv.Capital(Terms.FocusArea(authority, year))), "Uppdragets text", "Svar", "Exempeldata", "Plats"];

    // a text that a spreadsheet would take for a formula is made plain text
    private static string Field(string text)
    {
        var plain = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return plain.AsSpan().IndexOfAny(";\"\r\n") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
