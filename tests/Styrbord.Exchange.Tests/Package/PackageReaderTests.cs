using System.Text;
using Shouldly;
using Styrbord.Domain.Access;
using Styrbord.Domain.Governing;
using Styrbord.Exchange.Package;
using Xunit;

namespace Styrbord.Exchange.Tests.Package;

public sealed class PackageReaderTests : IDisposable
{
    private static readonly byte[] Spoilers = [.. "[]{}:-,\"'&*!|>#%@ \n\\x0"u8, 0xff];

    private readonly PackageFolder _folder = new();

    [Fact]
    public void Read_SoundPackage_GivesItWithoutDiagnostics()
    {
        var reading = _folder.Read();

        reading.Diagnostics.ShouldBeEmpty();
        reading.Package.ShouldNotBeNull().Goals.Goals.Length.ShouldBe(4);
    }

    [Fact]
    public void Steps_OfAPackageWithARecordsPlan_SayWhoKeepsWhatHowLong()
    {
        _folder.Replace("package.yaml", "directive: directive.yaml", "directive: directive.yaml\n  governing: governing.yaml");
        _folder.Write("governing.yaml", """
            records:
              - id: planer
                name: Verksamhetsplaner
                retention: preserve
                basis: Dokumenthanteringsplanen
                keeper: Nämndens sekreterare
                where: Diariet
                matters: [operationalPlan]
              - id: rutiner
                name: Rutiner
                retention: weed
                years: 5
                basis: Dokumenthanteringsplanen
                keeper: Förvaltningen
                documents: [rutin]
            """);

        var rows = PackageSteps.Of(_folder.Read().Package.ShouldNotBeNull()).Select(s => s.Command).OfType<RecordRecordsRule>().ToList();
        rows.Select(r => (r.Id.Value, r.Retention, r.Years, r.Keeper)).ShouldBe([("planer", Retention.Preserve, null, "Nämndens sekreterare"), ("rutiner", Retention.Weed, 5, "Förvaltningen")]);
    }

    [Fact]
    public void Read_DocumentsOfTexts_AreOpenedWrittenAndLocked()
    {
        _folder.Replace("package.yaml", "  directive: directive.yaml", "  directive: directive.yaml\n  templates: templates.yaml\n  texts: texts.yaml");
        _folder.Write("templates.yaml", "templates:\n  - id: mall\n    year: 2019\n    name: Budgetunderlag\n    day: 2018-06-01\n    kind: budgetInput\n    sections:\n      - id: ram\n        heading: Ram\n        mandatory: true\n        limit: 2000\n");
        _folder.Write("texts.yaml", "texts:\n  - id: underlag\n    template: mall\n    forBody: namnden\n    written: 2018-08-01\n    by: sekreterare\n    sections:\n      - section: ram\n        text: Vi ryms.\n        written: 2018-08-02\n        by: sekreterare\n    revisions:\n      - written: 2018-08-03\n        by: sekreterare\n");

        var reading = _folder.Read();

        reading.Diagnostics.ShouldBeEmpty();
        var trial = PackageTrial.Run(PackageSteps.Of(reading.Package!), new byte[32], Sample.Instant);
        trial.Diagnostics.ShouldBeEmpty();
        var text = trial.Authority.Plans.Texts.Values.ShouldHaveSingleItem();
        (text.Sections["ram"].Text.Body, text.Kept.ShouldHaveSingleItem().Number).ShouldBe(("Vi ryms.", 1));
        _folder.Replace("texts.yaml", "section: ram", "section: annat");
        _folder.Refused().Code.ShouldBe("package.unknown-section");
    }

    [Fact]
    public void Read_SamePackageElsewhere_HasTheSameHash()
    {
        using var other = new PackageFolder();

        other.Read().Hash.ShouldBe(_folder.Read().Hash);
    }

    [Fact]
    public void Read_OneByteChanged_HasAnotherHash()
    {
        var before = _folder.Read().Hash;
        _folder.Replace("goals.yaml", "ett mål", "ett mal");

        string.Equals(_folder.Read().Hash, before, StringComparison.Ordinal).ShouldBeFalse();
    }

    [Fact]
    public void Read_UnknownAddressee_IsToldWithItsLine()
    {
        _folder.Replace("goals.yaml", "[namnden]", "[namnden, trafiken]");

        var told = _folder.Refused();

        told.Code.ShouldBe("package.unknown-addressee");
        (told.File, told.Line).ShouldBe(("goals.yaml", 21));
    }

    [Fact]
    public void Read_DuplicateId_IsToldWithWhereItStoodFirst()
    {
        _folder.Replace("organisation.yaml", "id: namnden", "id: styrelsen");

        var told = _folder.RefusedWith("package.duplicate-id");

        (told.File, told.Line).ShouldBe(("organisation.yaml", 6));
        told.Data["first"].ShouldBe("organisation.yaml:2");
    }

    [Fact]
    public void Read_GoalWithoutPerspective_IsTold()
    {
        _folder.Replace("goals.yaml", "    under: P1\n", "");

        var told = _folder.Refused();

        (told.Code, told.File, told.Line).ShouldBe(("package.no-parent-strategicGoal", "goals.yaml", 6));
    }

    [Fact]
    public void Read_GoalUnderUnknownPerspective_IsTold()
    {
        _folder.Replace("goals.yaml", "under: P1\n", "under: P9\n");

        var told = _folder.Refused();

        (told.Code, told.Line).ShouldBe(("package.unknown-perspective", 8));
    }

    [Fact]
    public void Read_WrongEncoding_IsToldWithTheLineOfTheByte()
    {
        _folder.Write("goals.yaml", Encoding.Latin1.GetBytes("goals:\n  - id: P1\n    kind: perspective\n    number: '1'\n    name: Invånare\n"));

        var told = _folder.RefusedWith("package.encoding");

        (told.File, told.Line).ShouldBe(("goals.yaml", 5));
    }

    [Fact]
    public void Read_UnreadableFile_DoesNotDrownInWhatOthersSayOfIt()
    {
        File.Delete(Path.Combine(_folder.Root, "organisation.yaml"));

        _folder.Refused().Code.ShouldBe("package.missing-file");
    }

    [Fact]
    public void Read_YamlBomb_IsRefusedAtItsFirstAnchor()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 20; level++)
        {
            bomb.Append($"a{level}: &a{level} [").AppendJoin(", ", Enumerable.Repeat($"*a{level - 1}", 10)).Append("]\n");
        }

        _folder.Write("goals.yaml", bomb.ToString());

        var told = _folder.RefusedWith()[0];

        (told.Code, told.File, told.Line).ShouldBe(("package.yaml-alias", "goals.yaml", 1));
    }

    [Fact]
    public void Read_DeepNesting_IsRefused()
    {
        _folder.Write("goals.yaml", $"goals: {new string('[', 100_000)}");

        _folder.RefusedWith()[0].Code.ShouldBe("package.yaml-too-deep");
    }

    [Fact]
    public void Read_FiftyMegabytesOfText_AreRefusedUnread()
    {
        _folder.Write("goals.yaml", Encoding.UTF8.GetBytes(new string('x', 50 * 1024 * 1024)));

        var told = _folder.RefusedWith("package.file-too-large");

        (told.File, told.Line).ShouldBe(("goals.yaml", 1));
    }

    [Theory]
    [InlineData("../outside.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("plans/../../outside.yaml")]
    [InlineData("..\\outside.yaml")]
    public void Read_PathOutsideThePackage_IsRefused(string path)
    {
        _folder.Replace("package.yaml", "  goals: goals.yaml", $"  goals: '{path}'");

        var told = _folder.RefusedWith("package.path-outside");

        (told.File, told.Line).ShouldBe(("package.yaml", 11));
    }

    [Fact]
    public void Read_LinkToAFileOutside_IsRefused()
    {
        using var other = new PackageFolder();
        File.Delete(Path.Combine(_folder.Root, "goals.yaml"));
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "goals.yaml"), Path.Combine(other.Root, "goals.yaml"));

        _folder.RefusedWith().Select(d => d.Code).ShouldContain("package.link", StringComparer.Ordinal);
    }

    [Fact]
    public void Read_LinkToAFolderOutside_IsRefused()
    {
        using var other = new PackageFolder();
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "linked"), other.Root);
        _folder.Replace("package.yaml", "goals: goals.yaml", "goals: linked/goals.yaml");

        _folder.RefusedWith().Select(d => d.Code).ShouldContain("package.link", StringComparer.Ordinal);
    }

    [Fact]
    public void Read_UnknownKey_IsToldWithTheKnownOnes()
    {
        _folder.Replace("goals.yaml", "number: '1.1'", "number: '1.1'\n    colour: blue");

        var told = _folder.Refused();

        (told.Code, told.Line).ShouldBe(("package.unknown-key", 10));
        told.Remedy.ShouldContain("description");
    }

    [Fact]
    public void Read_MissingFile_IsToldAtTheLineThatNamesIt()
    {
        File.Delete(Path.Combine(_folder.Root, "directive.yaml"));

        var told = _folder.RefusedWith("package.missing-file");

        (told.File, told.Line).ShouldBe(("package.yaml", 12));
    }

    [Fact]
    public void Read_FolderWithoutManifest_IsTold()
    {
        File.Delete(Path.Combine(_folder.Root, "package.yaml"));

        _folder.Refused().Code.ShouldBe("package.missing-file");
    }

    [Fact]
    public void Read_FileNotInTheManifest_IsTold()
    {
        _folder.Write("plans/bortglömd.yaml", "id: x");

        var told = _folder.Refused();

        (told.Code, told.File).ShouldBe(("package.unlisted-file", "plans/bortglömd.yaml"));
    }

    [Theory]
    [InlineData("2018-13-01")]
    [InlineData("1 maj")]
    [InlineData("2018-02-30")]
    public void Read_BadDate_IsTold(string day)
    {
        _folder.Replace("directive.yaml", "day: 2018-05-02", $"day: {day}");

        var told = _folder.Refused();

        (told.Code, told.File, told.Line).ShouldBe(("package.bad-date", "directive.yaml", 4));
    }

    [Fact]
    public void Read_WrongType_IsTold()
    {
        _folder.Replace("directive.yaml", "[styrelsen, namnden]", "{styrelsen: namnden}");

        var told = _folder.Refused();

        (told.Code, told.Line).ShouldBe(("package.wrong-type", 6));
    }

    [Fact]
    public void Read_UnknownWord_IsToldWithTheWordsThereAre()
    {
        _folder.Replace("organisation.yaml", "level: committee", "level: nämnd");

        _folder.Refused().Remedy.ShouldContain("workingCommittee");
    }

    [Fact]
    public void Read_RowWithAFieldTooFew_IsToldWithItsLine()
    {
        _folder.Replace("accounts.csv", ",2018-01-01", "");

        var told = _folder.Refused();

        (told.Code, told.File, told.Line).ShouldBe(("package.csv-cells", "accounts.csv", 2));
    }

    [Fact]
    public void Read_AccountWithTwoRoles_HasTwoGrants()
    {
        _folder.Replace("accounts.csv", "2018-01-01", "2018-01-01\nsekreterare,Sekreterare,reader,styrelsen,2018-01-01");

        PackageSteps.Of(_folder.Read().Package!).Select(s => s.Command).OfType<GrantRole>().Select(g => g.Id.Value).ShouldBe(["role-sekreterare", "role-sekreterare-2"]);
    }

    [Fact]
    public void Read_HiddenWritingDirection_IsTold()
    {
        _folder.Replace("goals.yaml", "ett mål", "ett \u202Emål");

        _folder.RefusedWith()[0].Code.ShouldBe("package.hidden-character");
    }

    [Theory]
    [InlineData("\\u202E")]
    [InlineData("\\0")]
    [InlineData("\\uD800")]
    [InlineData("\\U00110000")]
    public void Read_CharacterWrittenByItsNumber_IsRefusedLikeTheCharacter(string escaped)
    {
        _folder.Replace("goals.yaml", "name: ett mål", $"name: \"ett {escaped}mål\"");

        _folder.RefusedWith()[0].File.ShouldBe("goals.yaml");
    }

    [Fact]
    public void Read_NullByteInAPath_IsRefused()
    {
        _folder.Replace("package.yaml", "goals: goals.yaml", "goals: \"goals\\0.yaml\"");

        _folder.RefusedWith().ShouldNotBeEmpty();
    }

    [Fact]
    public void Read_BadDateOfADecision_IsToldWithoutMoreAdo()
    {
        _folder.Replace("package.yaml", "  goals: goals.yaml", "  goals: goals.yaml\n  decisions: decisions.yaml");
        _folder.Write("decisions.yaml", """
            matters:
              - id: m
                diaryNumber: '1'
                title: Ärende
                kind: other
                opened: 2018-01-01
                decisions:
                  - id: d
                    body: namnden
                    date: i går
                    stage: adoption
                    sources: [text]
            """);

        _folder.RefusedWith().Select(d => d.Code).ShouldBe(["package.bad-date", "package.wrong-type"]);
    }

    [Fact]
    public void Read_BytesChangedAtRandom_NeverThrows()
    {
        var random = new Random(20180913);
        string[] files = ["package.yaml", "organisation.yaml", "goals.yaml", "directive.yaml", "accounts.csv"];
        for (var round = 0; round < 400; round++)
        {
            using var folder = new PackageFolder();
            var path = files[random.Next(files.Length)];
            var bytes = File.ReadAllBytes(Path.Combine(folder.Root, path));
            for (var change = 0; change <= random.Next(3); change++)
            {
                bytes[random.Next(bytes.Length)] = Spoilers[random.Next(Spoilers.Length)];
            }

            folder.Write(path, bytes);
            var reading = folder.Read();

            (reading.Package is null).ShouldBe(!reading.Diagnostics.IsEmpty, $"round {round}");
        }
    }

    [Fact]
    public void Read_ManyThingsWrong_TellsAllAtOnce()
    {
        _folder.Replace("goals.yaml", "[namnden]", "[trafiken]");
        _folder.Replace("directive.yaml", "day: 2018-05-02", "day: snart");
        _folder.Replace("accounts.csv", "namnden", "ingen");

        _folder.RefusedWith().Select(d => d.Code).ShouldBe(["package.unknown-body", "package.bad-date", "package.unknown-addressee"]);
    }

    public void Dispose() => _folder.Dispose();
}
