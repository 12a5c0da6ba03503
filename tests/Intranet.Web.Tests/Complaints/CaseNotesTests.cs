using System.Net;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>Notes for the province and for the complainant apart, and cases that have to do with each other.</summary>
public sealed class CaseNotesTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Notes_for_the_complainant_stand_apart_from_internal_ones()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync()).Id;
        var officer = await app.SignInAsync(scene.Officer.UserName);

        await officer.PostFormAsync($"/complaints/{id}/note", new Dictionary<string, string> { ["Input.Audience"] = "Internal", ["Input.Text"] = "สงสัยท่อเมนแตก" }, "บันทึก");
        var shown = await officer.PostFormAsync(
            $"/complaints/{id}/note", new Dictionary<string, string> { ["Input.Audience"] = "Complainant", ["Input.Text"] = "ช่างเข้าตรวจสอบแล้ว" }, "บันทึก");

        shown.Text.ShouldContain("สงสัยท่อเมนแตก");
        (await NotesAsync(id)).ShouldBe([(NoteAudience.Internal, "สงสัยท่อเมนแตก"), (NoteAudience.Complainant, "ช่างเข้าตรวจสอบแล้ว")]);
    }

    [Fact]
    public async Task Writing_a_note_leaves_a_colleagues_open_form_valid()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync()).Id;
        var before = (await app.CaseAsync(id)).Revision;

        await app.SendAsync(new WriteCaseNote(id, "โทรสอบถามแล้ว", NoteAudience.Internal), scene.Officer.Id);

        (await app.CaseAsync(id)).Revision.ShouldBe(before);
    }

    [Fact]
    public async Task Empty_note_is_refused_beside_the_field()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync()).Id;
        var officer = await app.SignInAsync(scene.Officer.UserName);

        var shown = await officer.PostFormAsync($"/complaints/{id}/note", new Dictionary<string, string> { ["Input.Text"] = "" }, "บันทึก");

        shown.Errors.ShouldNotBeEmpty();
        (await NotesAsync(id)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("ดธ.ทด {0}")]
    [InlineData("code")]
    public async Task Case_is_linked_by_its_number_or_its_code_and_seen_from_both(string typed)
    {
        var scene = await ComplaintScene.SetAsync(app);
        var (one, other) = ((await scene.RegisterAsync()).Id, (await scene.RegisterAsync("ท่อแตก")).Id);
        var linked = await app.CaseAsync(other);
        var number = typed == "code" ? linked.TrackingCode : typed.Replace("{0}", $"{linked.Sequence:0000}/{linked.Year}", StringComparison.Ordinal);

        await app.SendAsync(new LinkComplaints(one, number), scene.Officer.Id);

        var officer = await app.SignInAsync(scene.Officer.UserName);
        (await officer.GetAsync($"/complaints/{one}")).Text.ShouldContain(linked.Number.Text);
        (await officer.GetAsync($"/complaints/{other}")).Text.ShouldContain((await app.CaseAsync(one)).Number.Text);
        (await Should.ThrowAsync<RuleBroken>(app.SendAsync(new LinkComplaints(other, $"{(await app.CaseAsync(one)).Sequence}/{linked.Year}"), scene.Officer.Id)))
            .Code.ShouldBe("complaints.linked-already");
    }

    [Fact]
    public async Task Case_that_the_actor_does_not_see_cannot_be_linked_and_a_link_to_it_is_not_shown()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var open = (await scene.RegisterAsync()).Id;
        var secret = (await scene.RegisterAsync(scene.Entry("เรื่องลับมาก") with { Secrecy = SecrecyClass.Secret }, scene.Supervisor)).Id;
        var number = (await app.CaseAsync(secret)).Number.Text;

        (await Should.ThrowAsync<RuleBroken>(app.SendAsync(new LinkComplaints(open, number), scene.Officer.Id))).Code.ShouldBe("complaints.no-such-number");
        await app.SendAsync(new LinkComplaints(open, number), scene.Supervisor.Id);

        (await (await app.SignInAsync(scene.Supervisor.UserName)).GetAsync($"/complaints/{open}")).Text.ShouldContain("เรื่องลับมาก");
        var officer = await app.SignInAsync(scene.Officer.UserName);
        (await officer.GetAsync($"/complaints/{open}")).Text.ShouldNotContain(number);
        (await officer.GetAsync($"/complaints/{secret}/links")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Link_is_taken_off_again()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var (one, other) = ((await scene.RegisterAsync()).Id, (await scene.RegisterAsync("ท่อแตก")).Id);
        await app.SendAsync(new LinkComplaints(one, (await app.CaseAsync(other)).Number.Text), scene.Officer.Id);

        await app.SendAsync(new UnlinkComplaints(other, one), scene.Officer.Id);

        (await app.QueryAsync(db => db.Set<ComplaintLink>().AnyAsync(l => l.FirstId == one || l.SecondId == one))).ShouldBeFalse();
    }

    private Task<List<(NoteAudience Audience, string Text)>> NotesAsync(long id) => app.QueryAsync(async db =>
        (await db.Set<CaseNote>().Where(n => n.ComplaintId == id).OrderBy(n => n.Id).ToListAsync()).ConvertAll(n => (n.Audience, n.Text)));
}
