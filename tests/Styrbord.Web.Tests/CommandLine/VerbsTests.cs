using Shouldly;
using Styrbord.Host;
using Xunit;

namespace Styrbord.Web.Tests.CommandLine;

public sealed class VerbsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("styrbord-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("styrbord: ”gör-det” känns inte igen.", "gör-det")]
    [InlineData("styrbord: --till måste anges. Skriv --till ÅÅÅÅ-MM-DD.", "replay")]
    [InlineData("styrbord: --till: ”igår” kan inte användas. Skriv --till ÅÅÅÅ-MM-DD.", "replay", "--till", "igår")]
    [InlineData("styrbord: --till behöver ett värde. Skriv --till ÅÅÅÅ-MM-DD.", "replay", "--till")]
    [InlineData("styrbord: PAKET måste anges.", "import")]
    [InlineData("styrbord: Ange vad som ska göras: add.", "account")]
    [InlineData("styrbord: --urls: ”hej” kan inte användas. Skriv --urls http://127.0.0.1:5080.", "serve", "--urls", "hej")]
    public async Task RunAsync_WordsThatAreWrong_AreToldInSwedish(string sentence, params string[] words)
    {
        var (code, _, error) = await RunAsync(words);
        code.ShouldNotBe(0);
        error.ShouldStartWith(sentence);
    }

    [Fact]
    public async Task Verify_FolderWithoutDatabase_SaysSoAndMakesNone()
    {
        var (code, _, error) = await RunAsync("verify", "--data", _folder);
        code.ShouldNotBe(0);
        error.ShouldBe($"styrbord: Det finns ingen databas i {_folder}. Ange mappen med --data.\n");
        Directory.EnumerateFiles(_folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Mail_NotSetUp_SendsNothingAndTheDryRunTellsWhatItWould()
    {
        (await RunAsync("import", TestSite.SampleFolder, "--data", _folder)).Code.ShouldBe(0);
        var (code, _, error) = await RunAsync("mail", "--data", _folder);
        code.ShouldNotBe(0);
        error.ShouldStartWith("styrbord: E-post är inte inställd.");
        await using (var journal = await Timeline.Journal.OpenSqliteAsync(Path.Combine(_folder, "styrbord.db"), ct: TestContext.Current.CancellationToken))
        {
            await journal.MailChoices.PutAsync(new Timeline.MailChoice { Account = "sekreterare-landstingsstyrelsen", Address = "ls@example.org", Choice = "each", Stop = "hemlig" }, TestContext.Current.CancellationToken);
        }

        var (_, says, _) = await RunAsync("mail", "--dry-run", "--idag", "2018-09-26", "--data", _folder);

        says.ShouldContain("Ämne: Om 3 arbetsdagar: Förbered budgetberedning");
        says.ShouldContain("/uppgift/tidplan-14?organ=lt-styrelsen");
        (await RunAsync("mail", "--idag", "2018-09-26", "--data", _folder)).Code.ShouldNotBe(0);
        says.ShouldContain("Inget är skickat.");
    }

    [Fact]
    public async Task Restore_NotABackup_SaysSo()
    {
        var file = Path.Combine(_folder, "fil");
        await File.WriteAllTextAsync(file, "ingen kopia", TestContext.Current.CancellationToken);
        var (code, _, error) = await RunAsync("restore", file, "--data", _folder);
        code.ShouldNotBe(0);
        error.ShouldStartWith("styrbord: Filen är ingen säkerhetskopia");
        Directory.EnumerateFiles(_folder).ShouldBe([file]);
    }

    [Fact]
    public async Task Import_DryRunOrRefused_LeavesNothing()
    {
        var data = Path.Combine(_folder, "ny");
        var (code, says, _) = await RunAsync("import", TestSite.SampleFolder, "--dry-run", "--data", data);
        code.ShouldBe(0);
        says.ShouldContain("Inget är skrivet.");
        (await RunAsync("import", _folder, "--data", data)).Code.ShouldNotBe(0);
        Directory.Exists(data).ShouldBeFalse();
    }

    [Fact]
    public async Task Restore_WholeCopy_TakesItsNameWhenItIsThere()
    {
        var (from, to, file) = (Path.Combine(_folder, "fran"), Path.Combine(_folder, "till"), Path.Combine(_folder, "kopia"));
        (await RunAsync("import", TestSite.SampleFolder, "--data", from)).Code.ShouldBe(0);
        (await RunAsync("backup", file, "--data", from)).Code.ShouldBe(0);
        (await RunAsync("restore", file, "--data", to)).Code.ShouldBe(0);
        Directory.EnumerateFiles(to).Select(Path.GetFileName).ShouldBe(["styrbord.db"]);
        var verified = await RunAsync("verify", "--data", to);
        verified.Says.ShouldBe((await RunAsync("verify", "--data", from)).Says);
        verified.Says.ShouldContain("Avstämning: 50 stämmer, 21 avrundade, 0 fel");
    }

    [Fact]
    public async Task Backup_OverAFile_IsRefusedUnlessItIsAskedFor()
    {
        var file = Path.Combine(_folder, "kopia");
        (await RunAsync("account", "add", "admin", "--name", "Admin", "--data", _folder)).Code.ShouldBe(0);
        await File.WriteAllTextAsync(file, "något annat", TestContext.Current.CancellationToken);
        var (code, _, error) = await RunAsync("backup", file, "--data", _folder);
        code.ShouldNotBe(0);
        error.ShouldBe("styrbord: Filen finns redan. Ange en annan fil, eller --ersatt för att skriva över den. Inget har skrivits.\n");
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldBe("något annat");
        (await RunAsync("backup", file, "--ersatt", "--data", _folder)).Code.ShouldBe(0);
        (await RunAsync("restore", file, "--data", Path.Combine(_folder, "till"))).Code.ShouldBe(0);
    }

    [Fact]
    public async Task AccountAdd_InASample_LivesOnTheSamplesDay()
    {
        (await RunAsync("import", TestSite.SampleFolder, "--data", _folder)).Code.ShouldBe(0);
        (await RunAsync("account", "add", "ny", "--name", "Ny", "--role", "systemAdministrator", "--data", _folder)).Code.ShouldBe(0);
        var (code, _, error) = await RunAsync("serve", "--idag", "2018-09-12", "--data", _folder);
        code.ShouldNotBe(0);
        error.ShouldBe("--idag 2018-09-12 ligger före det senaste i databasen, 2018-09-13.\n");
    }

    [Fact]
    public async Task Help_OfEachVerb_IsInSwedish()
    {
        var (code, says, _) = await RunAsync("account", "add", "--help");
        code.ShouldBe(0);
        says.ShouldContain("Skrivs: styrbord account add KONTO [TILLVAL]");
        says.ShouldContain("Namnet som visas (måste anges)");
    }

    private static async Task<(int Code, string Says, string Error)> RunAsync(params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new StringReader("ett riktigt långt lösenord\n");
        return (await Verbs.RunAsync(words, output, error, input), output.ToString(), error.ToString());
    }
}
