namespace Intranet.Web.Pages.Complaints;

/// <summary>What the chosen category asks or tells, as a part of the intake form.</summary>
public sealed class AskedQuestions
{
    private AskedQuestions(IntakeChoices.Category? category, ComplaintInput input) => (Category, Input) = (category, input);

    /// <summary>What is chosen; null if nothing is, or nothing that is offered.</summary>
    public IntakeChoices.Category? Category { get; }

    public ComplaintInput Input { get; }

    public static AskedQuestions Of(IntakeChoices given, ComplaintInput input)
    {
        var category = given.Categories.FirstOrDefault(c => c.Id == input.CategoryId);

        // A field reads its value by the question, whether it was answered or not.
        foreach (var question in category?.Questions ?? []) input.Answers.TryAdd(question.Id, null);
        return new AskedQuestions(category, input);
    }
}
