using FluentValidation;

namespace Intranet.Domain.Kernel.Pipeline;

public static class Validators
{
    /// <summary>Names the text that explains the refusal, with its arguments.</summary>
    public static IRuleBuilderOptions<T, TProperty> Says<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, string code, params object[] args) =>
        rule.WithErrorCode(code).WithState(_ => args);

    /// <summary>A text that must be there and fit: says "field.required" or "field.too-long".</summary>
    public static IRuleBuilderOptions<T, string?> RequiredText<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.NotEmpty().Says("field.required").MaximumLength(maxLength).Says("field.too-long", maxLength);

    /// <summary>A text that may be missing but must fit.</summary>
    public static IRuleBuilderOptions<T, string?> OptionalText<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.MaximumLength(maxLength).Says("field.too-long", maxLength);
}
