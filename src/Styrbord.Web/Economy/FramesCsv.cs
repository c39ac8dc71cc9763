using System.Text;
using Microsoft.AspNetCore.Http;
using Styrbord.Domain;
using Styrbord.Domain.Economy;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Views;

namespace Styrbord.Web.Economy;

/// <summary>Frames as a table for spreadsheets: UTF-8 with byte order mark, semicolons, one row for each row as decided.</summary>
internal static class FramesCsv
{
    public static Task WriteAsync(HttpContext http)
    {
        var view = http.View();
        if (FrameQueries.Current(view.Shown) is not { } set)
        {
            return Shared.Shell.Pages.ShowAsync<NotFoundPage>(http);
        }

        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"ramar-{set.FirstYear}-{set.LastYear}.csv\"";
        http.Response.Headers.CacheControl = "private, no-cache";
        return http.Response.Body.WriteAsync(Of(view.Shown, set, view.Today), http.RequestAborted).AsTask();
    }

    internal static byte[] Of(Authority authority, FrameSet set, DateOnly day)
    {
        var rows = new StringBuilder().Append('\ufeff').AppendJoin(';', ["Nämnd", "Enhet", "Rad", "Slag", .. set.Years.Select(y => $"{y} tkr")]).Append("\r\n");
        foreach (var row in set.Rows)
        {
            rows.AppendJoin(';', [
                Field(Domain.Organisation.OrganisationQueries.NameOf(authority, row.Body, day)), Field(row.Unit is { } unit ? Domain.Organisation.OrganisationQueries.NameOf(authority, unit, day) : ""), Field(row.Label),
                row.IsSum ? "summa" : "belopp", .. row.AmountsTkr.Select(a => $"{a}"),
            ]).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(rows.ToString());
    }

    /// <summary>A text in a row; one that a spreadsheet would take for a formula is made plain text.</summary>
    internal static string Field(string text)
    {
        var plain = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return plain.AsSpan().IndexOfAny(";\"\r\n") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
