using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>What a category asks of whoever brings a case, and where it sends them elsewhere.</summary>
public sealed class IntakeQuestionsTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Register = "ลงทะเบียนรับเรื่อง";

    [Fact]
    public async Task Without_script_the_first_answer_brings_the_questions_and_loses_nothing_typed()
    {
        var (scene, clerk) = await SetAsync();
        var debt = await scene.CategoryAsync("DEBT");

        var asked = await clerk.PostFormAsync("/complaints/new", scene.Form(("Input.CategoryId", Id(debt))), Register);

        asked.Errors.ShouldContain(e => e.Contains("ประเภทเรื่องนี้มีคำถามเพิ่มเติม"));
        asked.ValueOf("ชื่อเรื่อง").ShouldBe("น้ำประปาขุ่น");
        asked.ValueOf("ขณะนี้ถูกข่มขู่หรือคุกคามหรือไม่").ShouldBe("ไม่ได้ถาม");
        (await CountAsync(scene)).ShouldBe(0);

        var threat = await QuestionAsync("DEBT", "THREAT");
        var shown = await clerk.SubmitAsync(asked, new Dictionary<string, string> { [$"Input.Answers[{threat}]"] = "yes" }, Register);

        shown.Heading.ShouldBe("น้ำประปาขุ่น", string.Join(", ", shown.Errors));
        shown.ValueOf("ขณะนี้ถูกข่มขู่หรือคุกคามหรือไม่").ShouldBe("ใช่");
    }

    [Fact]
    public async Task With_script_the_questions_of_a_category_come_as_a_piece_of_the_form()
    {
        var (scene, clerk) = await SetAsync();

        var piece = await clerk.GetAsync($"/complaints/questions?Input.CategoryId={await scene.CategoryAsync("CONSUMER")}");

        piece.Text.ShouldContain("ชื่อร้านหรือผู้ขาย");
        piece.Document.QuerySelector("h1").ShouldBeNull();
        (await clerk.GetAsync($"/complaints/questions?Input.CategoryId={scene.CategoryId}")).Text.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Input.Answers[zzz]=1")]
    [InlineData("Input.Answers[99999999999999999999]=1")]
    [InlineData("Input.Answers[0].Key=1")]
    public async Task Answers_to_what_nobody_asked_are_left_aside(string sent)
    {
        var (scene, clerk) = await SetAsync();

        var piece = await clerk.GetAsync($"/complaints/questions?Input.CategoryId={await scene.CategoryAsync("DEBT")}&{sent}");

        piece.Text.ShouldContain("ขณะนี้ถูกข่มขู่หรือคุกคามหรือไม่");
    }

    [Fact]
    public async Task Answer_that_is_none_of_its_kind_is_refused_beside_the_question_and_a_right_one_is_kept_in_one_form()
    {
        var (scene, clerk) = await SetAsync();
        var util = await scene.CategoryAsync("UTIL");
        var (pole, since) = (await QuestionAsync("UTIL", "POLE"), await QuestionAsync("UTIL", "SINCE"));
        var asked = await clerk.PostFormAsync("/complaints/new", scene.Form(("Input.CategoryId", Id(util))), Register);

        var refused = await clerk.SubmitAsync(asked, Answers((pole, "ส-๑๒"), (since, "เมื่อวาน")), Register);
        refused.Errors.ShouldContain("เป็นมาตั้งแต่วันที่: กรุณาตอบเป็นวันที่ เช่น 10/7/2569");
        refused.ValueOf("หมายเลขเสาไฟ/มิเตอร์ (ถ้ามี)").ShouldBe("ส-๑๒");

        var shown = await clerk.SubmitAsync(refused, Answers((since, "๑๐/๗/๖๙")), Register);
        shown.ValueOf("หมายเลขเสาไฟ/มิเตอร์ (ถ้ามี)").ShouldBe("ส-๑๒", string.Join(", ", shown.Errors));
        shown.ValueOf("เป็นมาตั้งแต่วันที่").ShouldBe("วันศุกร์ที่ 10 กรกฎาคม พ.ศ. 2569");
        (await app.QueryAsync(db => db.Set<ComplaintAnswer>().Where(a => a.QuestionId == since).Select(a => a.Text).SingleAsync())).ShouldBe("2026-07-10");
    }

    [Fact]
    public async Task Required_question_is_answered_before_a_number_is_given_and_keeps_how_it_was_asked()
    {
        var (scene, clerk) = await SetAsync();
        var id = await app.SendAsync(new AddCategory("ASKS", null, new CategoryTerms("เรื่องที่มีคำถาม", "Asks", 15, 90)), scene.Supervisor.Id);
        await app.SendAsync(new WriteQuestion(id, await RevisionAsync(id), null, "HOUSES", new QuestionTerms("กี่หลังคาเรือน", "How many houses", QuestionKind.Number, IsRequired: true)), scene.Supervisor.Id);
        var question = await QuestionAsync("ASKS", "HOUSES");
        var asked = await clerk.PostFormAsync("/complaints/new", scene.Form(("Input.CategoryId", Id(id))), Register);

        (await clerk.SubmitAsync(asked, new Dictionary<string, string>(), Register)).Errors.ShouldContain("กี่หลังคาเรือน: กรุณาระบุข้อมูลนี้");
        (await clerk.SubmitAsync(asked, Answers((question, "หลายหลัง")), Register)).Errors.ShouldContain("กี่หลังคาเรือน: กรุณาตอบเป็นตัวเลข");
        (await CountAsync(scene)).ShouldBe(0);

        var shown = await clerk.SubmitAsync(asked, Answers((question, "๑๒")), Register);
        await app.SendAsync(new WriteQuestion(id, await RevisionAsync(id), question, null, new QuestionTerms("จำนวนครัวเรือน", "Households", QuestionKind.Number)), scene.Supervisor.Id);
        (await clerk.GetAsync(shown.Address.AbsolutePath)).ValueOf("กี่หลังคาเรือน").ShouldBe("12");
    }

    [Fact]
    public async Task Emergency_is_told_whom_to_call_beside_the_category_and_not_registered()
    {
        var (scene, clerk) = await SetAsync();
        var emergency = await scene.CategoryAsync("EMERGENCY");

        var page = await clerk.PostFormAsync("/complaints/new", scene.Form(("Input.CategoryId", Id(emergency))), Register);

        page.Errors.ShouldContain(e => e.StartsWith("ประเภทเรื่อง: ไม่ลงทะเบียนรับเรื่องประเภทนี้: เหตุด่วนเหตุร้ายโทร 191", StringComparison.Ordinal));
        page.ValueOf("ประเภทเรื่อง").ShouldStartWith("ความสงบเรียบร้อยและยาเสพติด › เหตุฉุกเฉิน");
        (await clerk.GetAsync($"/complaints/questions?Input.CategoryId={emergency}")).Text.ShouldContain("1669");
        (await CountAsync(scene)).ShouldBe(0);
    }

    [Fact]
    public async Task Where_nobody_is_there_to_answer_a_case_is_taken_in_without_answers()
    {
        var scene = await ComplaintScene.SetAsync(app);

        var id = (await scene.RegisterAsync(scene.Entry() with { CategoryId = await scene.CategoryAsync("UTIL") })).Id;

        (await app.QueryAsync(db => db.Set<ComplaintAnswer>().AnyAsync(a => a.ComplaintId == id))).ShouldBeFalse();
        (await Should.ThrowAsync<RuleBroken>(async () => await scene.RegisterAsync(scene.Entry() with { CategoryId = await scene.CategoryAsync("EMERGENCY") })))
            .Code.ShouldBe("complaints.category-stopped");
    }

    private async Task<(ComplaintScene Scene, PageClient Clerk)> SetAsync()
    {
        var scene = await ComplaintScene.SetAsync(app);
        return (scene, await app.SignInAsync(scene.Officer.UserName));
    }

    private Task<int> CountAsync(ComplaintScene scene) => app.QueryAsync(db => db.Set<Complaint>().CountAsync(c => c.CentreId == scene.Centre.Id));

    private Task<int> RevisionAsync(long categoryId) => app.QueryAsync(db => db.Set<ComplaintCategory>().Where(c => c.Id == categoryId).Select(c => c.Revision).SingleAsync());

    private Task<long> QuestionAsync(string category, string code) => app.QueryAsync(db =>
        db.Set<ComplaintCategory>().Where(c => c.Code == category).SelectMany(c => c.Questions).Where(q => q.Code == code).Select(q => q.Id).SingleAsync());

    private static Dictionary<string, string> Answers(params (long Question, string Text)[] answers) =>
        answers.ToDictionary(a => $"Input.Answers[{Id(a.Question)}]", a => a.Text, StringComparer.Ordinal);

    private static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);
}
