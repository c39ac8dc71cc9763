using System.Collections.Immutable;
using System.Text;
using Shouldly;
using Styrbord.Exchange.Package;

namespace Styrbord.Exchange.Tests.Package;

/// <summary>A small package in a folder of its own, sound until a test spoils it.</summary>
internal sealed class PackageFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("styrbord-package-").FullName;

    public PackageFolder()
    {
        Write("package.yaml", """
            version: 1
            name: prov
            authority: Region Prov
            day: 2018-09-13
            documents:
              - id: direktiv
                title: Planeringsdirektiv
            files:
              organisation: organisation.yaml
              accounts: accounts.csv
              goals: goals.yaml
              directive: directive.yaml
            """);
        Write("organisation.yaml", """
            bodies:
              - id: styrelsen
                name: Styrelsen
                level: executiveBoard
                validFrom: 2018-01
              - id: namnden
                name: Nämnden
                level: committee
                sources:
                  - document: direktiv
                    quote: Nämnden fattar beslut
            """);
        Write("accounts.csv", """
            id,title,role,body,from
            sekreterare,Sekreterare,committeeSecretary,namnden,2018-01-01
            """);
        Write("goals.yaml", """
            goals:
              - id: P1
                kind: perspective
                number: '1'
                name: Invånare
              - id: P1.M1
                kind: strategicGoal
                under: P1
                number: '1.1'
                name: ett mål
              - id: P1.M1.I1
                kind: focusArea
                under: P1.M1
                number: 1.1.1
                name: Ett insatsområde
              - id: P1.M1.I1.U1
                kind: assignment
                under: P1.M1.I1
                number: 1.1.1
                text: Nämnden ska göra något.
                addressees: [namnden]
            """);
        Write("directive.yaml", """
            id: direktiv-2019
            year: 2019
            title: Planeringsdirektiv 2019
            day: 2018-05-02
            confirmedOn: 2018-06-11
            allCommittees: [styrelsen, namnden]
            """);
    }

    public string Root => _root;

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    public void Replace(string path, string old, string with)
    {
        var text = File.ReadAllText(Path.Combine(_root, path));
        text.Contains(old, StringComparison.Ordinal).ShouldBeTrue(old);
        Write(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    public PackageReading Read() => PackageReader.Read(_root);

    /// <summary>Reads a spoiled package and gives its only diagnostic, having held what every refusal must.</summary>
    public Diagnostic Refused() => RefusedWith().ShouldHaveSingleItem();

    /// <summary>As <see cref="Refused"/>, where other things are told besides.</summary>
    public Diagnostic RefusedWith(string code) => RefusedWith().Single(d => string.Equals(d.Code, code, StringComparison.Ordinal));

    public ImmutableArray<Diagnostic> RefusedWith()
    {
        var reading = Read();
        reading.Package.ShouldBeNull();
        reading.Diagnostics.ShouldNotBeEmpty();
        foreach (var diagnostic in reading.Diagnostics)
        {
            diagnostic.File.ShouldNotBeNullOrEmpty();
            diagnostic.Line.ShouldBeGreaterThan(0);
            diagnostic.Message.ShouldNotStartWith("package.");
            diagnostic.Remedy.ShouldNotStartWith("package.");
            diagnostic.ToString().ShouldNotContain("{");
        }

        return reading.Diagnostics;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
