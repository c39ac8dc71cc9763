using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Styrbord.Rendering.Pdf;
using Styrbord.Web.Api;
using Styrbord.Web.Documents;
using Styrbord.Web.Goals;
using Styrbord.Web.Meetings;
using Styrbord.Web.Shared;
using Styrbord.Web.Shared.Caching;
using Styrbord.Web.Shared.Errors;
using Styrbord.Web.Shared.Forms;
using Styrbord.Web.Shared.Security;
using Styrbord.Web.Shared.Shell;
using Styrbord.Web.Shared.Views;
using Styrbord.Web.SignIn;
using Styrbord.Web.Work;
using Styrbord.Web.Work.Reminding;

namespace Styrbord.Web;

/// <summary>Puts the pages and the API together. The host gives <see cref="IAuthoritySource"/>, the registers and the clock.</summary>
public static class StyrbordWeb
{
    /// <summary>Longest request body, in bytes, but for uploads that say otherwise.</summary>
    public const long MaxBody = 2 * 1024 * 1024;

    public static IServiceCollection AddStyrbordWeb(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddCascadingValue(s => Http(s).View());
        services.AddCascadingValue(s => (FormState?)Http(s).Items[typeof(FormState)] ?? FormState.None);
        services.Configure<FormOptions>(o => (o.ValueCountLimit, o.KeyLengthLimit, o.ValueLengthLimit) = (16_000, 200, 1024 * 1024));
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.AddScoped<PageDrafts>();
        services.AddSingleton<Economy.AlternativeDesk>();
        foreach (var table in Economy.RegisterTables.Fields)
        {
            services.AddSingleton(table);
        }

        services.AddSingleton<ViewReading>().AddSingleton<FormCommands>().AddSingleton<DirectiveUploads>().AddSingleton<DirectiveForms>().AddSingleton<Shared.Files.FileForms>().AddSingleton(Meetings.MeetingFiles.Form).AddSingleton(Budgets.CellFiles.Form).AddSingleton<Budgets.BudgetFileForms>().AddSingleton<PageCaching>().AddSingleton<ErrorBorder>();
        services.AddSingleton<IPdfConverter>(new LibreOfficeConverter(new LibreOfficeOptions()));
        services.TryAddSingleton(Readiness.Now);
        services.AddSingleton<PdfShelf>().AddHostedService<DecidedPdfs>();
        services.TryAddSingleton(MailSettings.Off);
        services.TryAddSingleton<IPostman, SmtpPostman>();
        services.AddSingleton<PostOffice>().AddHostedService<PostRounds>();
        services.AddStyrbordSignIn();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    public static WebApplication UseStyrbordWeb(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var services = app.Services;
        app.Use(async (http, next) =>
        {
            await services.GetRequiredService<Readiness>().Loaded;
            await next(http);
        });
        app.Use(SecurityHeaders.Set);
        app.Use(services.GetRequiredService<ErrorBorder>().CatchAsync);
        app.Use(WebAssets.Serve);
        app.UseResponseCompression();
        app.Use(SameOrigin.Require);
        app.UseAuthentication();
        app.Use(services.GetRequiredService<ViewReading>().SetAsync);
        app.Use(services.GetRequiredService<DirectiveForms>().RunAsync);
        app.Use(services.GetRequiredService<Shared.Files.FileForms>().RunAsync);
        app.Use(services.GetRequiredService<Budgets.BudgetFileForms>().RunAsync);
        app.Use(services.GetRequiredService<FormCommands>().RunAsync);
        app.Use(services.GetRequiredService<SignInForms>().RunAsync);
        app.UseRouting();
        app.UseAuthorization();
        app.Use(services.GetRequiredService<PageCaching>().RunAsync);
        app.MapRazorComponents<App>().DisableAntiforgery();
        app.MapGet("/ar", YearChange.Go);
        app.MapGet("/roda-traden/{year:int}/tackning.csv", CoverageCsv.WriteAsync);
        app.MapGet("/ramar.csv", Economy.FramesCsv.WriteAsync);
        app.MapGet($"{Economy.EconomyAddress.Effects}.csv", Economy.EffectCsv.WriteAsync);
        app.MapGet("/budget/{year:int}/{committee}.xlsx", Budgets.BudgetFiles.WorkbookAsync);
        app.MapGet("/budget/{year:int}/{committee}.csv", Budgets.BudgetFiles.CsvAsync);
        app.MapDocumentFiles();
        app.MapMeetingFiles();
        Budgets.CellFiles.Map(app);
        app.MapGet("/halsa", () => Results.Text("ok")).AllowAnonymous();
        app.MapPut("/utkast", DraftWrites.PutAsync);
        app.MapPost(Process.FeedKeyForms.Make, Process.FeedKeyForms.MakeAsync);
        app.MapPost(Process.FeedKeyForms.Withdraw, Process.FeedKeyForms.WithdrawAsync);
        app.MapPost(ReminderForms.Save, ReminderForms.SaveAsync);
        app.MapPost(ReminderForms.Stop, ReminderForms.StopAsync).AllowAnonymous();
        app.MapApi();
        app.MapFallback(http => Pages.ShowAsync<NotFoundPage>(http));
        return app;
    }

    private static HttpContext Http(IServiceProvider services) => services.GetRequiredService<IHttpContextAccessor>().HttpContext!;
}
