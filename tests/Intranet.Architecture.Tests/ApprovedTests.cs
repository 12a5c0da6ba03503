using Intranet.Testing;
using Shouldly;
using Xunit;

namespace Intranet.Architecture.Tests;

public sealed class ApprovedTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("approved");

    private string ApprovedFile => Path.Combine(_folder.FullName, "menu.txt");

    private string ReceivedFile => ApprovedFile + ".received";

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Same_text_matches_whatever_its_line_ends()
    {
        File.WriteAllText(ApprovedFile, "one\r\ntwo\r\n");

        Match("one\ntwo");

        File.Exists(ReceivedFile).ShouldBeFalse();
    }

    [Fact]
    public void Other_text_fails_with_the_first_differing_line_and_is_kept()
    {
        File.WriteAllText(ApprovedFile, "one\ntwo\nthree\n");

        var failure = Should.Throw<ShouldAssertException>(() => Match("one\n2\n3\n"));

        failure.Message.ShouldContain("line 2");
        failure.Message.ShouldContain("'two'");
        failure.Message.ShouldContain("'2'");
        File.ReadAllText(ReceivedFile).ShouldBe("one\n2\n3\n");
        File.ReadAllText(ApprovedFile).ShouldBe("one\ntwo\nthree\n");
    }

    [Fact]
    public void Shorter_text_fails_at_its_end()
    {
        File.WriteAllText(ApprovedFile, "one\ntwo\n");

        Should.Throw<ShouldAssertException>(() => Match("one\n")).Message.ShouldContain("line 2");
    }

    [Fact]
    public void Missing_approved_file_fails()
    {
        Should.Throw<ShouldAssertException>(() => Match("one")).Message.ShouldContain("no approved file");

        File.Exists(ReceivedFile).ShouldBeTrue();
        File.Exists(ApprovedFile).ShouldBeFalse();
    }

    [Fact]
    public void Approval_overwrites_the_file_and_removes_what_was_received()
    {
        File.WriteAllText(ApprovedFile, "one\n");
        Should.Throw<ShouldAssertException>(() => Match("two"));

        Match("two", approve: true);

        File.ReadAllText(ApprovedFile).ShouldBe("two\n");
        File.Exists(ReceivedFile).ShouldBeFalse();
    }

    private void Match(string actual, bool approve = false) => Approved.Match(actual, "menu.txt", _folder, approve);
}
