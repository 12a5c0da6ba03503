using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Pages;

/// <content>What intake offers.</content>
public sealed partial class MatrixApp
{
    private static int s_categories;

    /// <summary>A category of its own for every visit, with a question, and what would change either.</summary>
    private async Task<Aim> CategoryAsync(string path)
    {
        var code = $"MATRIX{Interlocked.Increment(ref s_categories)}";
        var id = await SendAsync(new AddCategory(code, null, new CategoryTerms("เดิม", "Former", 15, 99)), Actor.System("test"));
        await SendAsync(new WriteQuestion(id, ExpectedRevision: 1, null, "ONE", new QuestionTerms("คำถาม", "Question", QuestionKind.Text)), Actor.System("test"));
        var category = await QueryAsync(db => db.Set<ComplaintCategory>().AsNoTracking().SingleAsync(c => c.Id == id));
        return new Aim(
            path.Replace("{category}", Text(id), StringComparison.Ordinal).Replace("{question}", Text(category.Questions[0].Id), StringComparison.Ordinal),
            new(StringComparer.Ordinal)
            {
                ["Revision"] = Text(category.Revision), ["Input.NameTh"] = "ใหม่", ["Input.NameEn"] = "New", ["Input.ReportDays"] = "15", ["Input.Order"] = "99",
                ["Input.TextTh"] = "คำถามใหม่", ["Input.TextEn"] = "New question", ["Input.Kind"] = nameof(QuestionKind.Date),
            });
    }

    private async Task<Aim> DistrictAsync(string path)
    {
        await SendAsync(new EnterDistricts([new DistrictEntry("9921", "เดิม", "Former", [])]), Actor.System("test"));
        return new Aim(path.Replace("{district}", "9921", StringComparison.Ordinal), new(StringComparer.Ordinal) { ["Input.NameTh"] = "ใหม่", ["Input.NameEn"] = "New" });
    }
}
