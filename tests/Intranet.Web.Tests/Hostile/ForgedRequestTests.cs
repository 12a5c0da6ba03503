using System.Net;
using Intranet.Domain.Meetings;
using Intranet.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Hostile;

/// <summary>What no form on the site sends: forged tokens, ended sessions, other people's records, the same post twice.</summary>
public sealed class ForgedRequestTests(WrongInputApp app) : IClassFixture<WrongInputApp>
{
    [Theory]
    [InlineData("head", "/meetings/invitations/{invitation}?handler=Answer")]
    [InlineData("clerk", "/meetings/invitations/{invitation}/paper-order")]
    [InlineData("secretary", "/meetings/new")]
    [InlineData("secretary", "/meetings/{meeting}/cancel")]
    [InlineData("officer", "/meetings/delegations/{delegation}?handler=Acknowledge")]
    [InlineData("administrator", "/organisation/agencies/{agencycode}/edit")]
    public async Task Post_without_or_with_a_forged_antiforgery_token_is_refused(string who, string path)
    {
        var (scene, before) = (await app.SceneAsync, await app.FingerprintAsync());
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Kind"] = "Attend", ["Input.Reason"] = "งดประชุม" };

        var without = await scene.Browsers[who].PostAsync(Filled(path, scene), fields, withToken: false);
        fields["__RequestVerificationToken"] = "CfDJ8" + new string('A', 150);
        var forged = await scene.Browsers[who].PostAsync(Filled(path, scene), fields, withToken: false);

        without.Status.ShouldBe(HttpStatusCode.BadRequest);
        forged.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await app.FingerprintAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("stranger", "/meetings/invitations/{invitation}?handler=Answer")]
    [InlineData("stranger", "/meetings/invitations/{invitation}?handler=Approve")]
    [InlineData("stranger", "/meetings/invitations/{invitation}/paper-order")]
    [InlineData("stranger", "/meetings/invitations/{invitation}/take-back")]
    [InlineData("stranger", "/meetings/delegations/{delegation}?handler=Acknowledge")]
    [InlineData("stranger", "/meetings/delegations/{delegation}/withdraw")]
    [InlineData("stranger", "/meetings/{meeting}/cancel")]
    [InlineData("stranger", "/meetings/{draft}/edit")]
    [InlineData("head", "/meetings/{meeting}/postpone")]
    [InlineData("head", "/meetings/{meeting}/attendance")]
    [InlineData("head", "/organisation/agencies/{agencycode}/edit")]
    [InlineData("secretary", "/organisation/posts/{post}/appoint")]
    [InlineData("head", "/meetings/invitations/999999999?handler=Answer")]
    [InlineData("secretary", "/meetings/999999999/cancel")]
    [InlineData("officer", "/meetings/delegations/999999999?handler=Acknowledge")]
    public async Task Record_of_others_or_of_nobody_is_not_found_and_not_changed(string who, string path)
    {
        var (scene, before) = (await app.SceneAsync, await app.FingerprintAsync());

        var answer = await scene.Browsers[who].PostAsync(
            Filled(path, scene), new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Kind"] = "Attend", ["Input.Reason"] = "x", ["Input.OrderDate"] = "10/7/2569" });

        answer.Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        (await app.FingerprintAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Session_that_has_ended_leads_to_sign_in_and_changes_nothing()
    {
        var (scene, before) = (await app.SceneAsync, await app.FingerprintAsync());
        var page = await scene.Browsers["head"].GetAsync(Filled("/meetings/invitations/{invitation}", scene));
        var visitor = await app.VisitorAsync();

        var after = await visitor.SubmitAsync(page, new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Kind"] = "Attend" }, "ส่งคำตอบ");

        after.Address.AbsolutePath.ShouldBe("/account/sign-in");
        (await app.FingerprintAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Same_form_posted_twice_takes_effect_once()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 1);
        var invitation = invited.Invitations[0];
        var head = await app.SignInAsync(invitation.Agency.Head.UserName);
        var page = await head.GetAsync($"/meetings/invitations/{invitation.Id}");
        var attend = new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Kind"] = "Attend" };

        var first = await head.SubmitAsync(page, attend, "ส่งคำตอบ");
        var again = await head.SubmitAsync(page, attend, "ส่งคำตอบ");

        first.Errors.ShouldBeEmpty();
        again.Errors.ShouldBeEmpty();
        again.Text.ShouldContain("ส่งคำตอบแล้ว");
        (await app.QueryAsync(db => db.Set<Invitation>().Where(i => i.Id == invitation.Id).Select(i => i.Revision).SingleAsync())).ShouldBe(invitation.Revision + 1);
    }

    private static string Filled(string path, WrongInputApp.Scene scene) =>
        scene.Words.Aggregate(path, (text, word) => text.Replace(word.Key, word.Value, StringComparison.Ordinal));
}
