namespace Intranet.Domain.Kernel;

/// <summary>A request that is refused for a reason the person can be told. Language is added at the edge.</summary>
public abstract class Refusal(string code, params object[] args) : Exception(code)
{
    /// <summary>Stable code, also the key of the text that explains it.</summary>
    public string Code { get; } = code;

    public IReadOnlyList<object> Args { get; } = args;
}

/// <summary>A rule of the domain does not allow this now.</summary>
public sealed class RuleBroken(string code, params object[] args) : Refusal(code, args);

/// <summary>There is no such record, or it must not be known that there is one.</summary>
public sealed class RecordNotFound() : Refusal("refusal.not-found");

/// <summary>The actor may not do this at all, whatever the record.</summary>
public sealed class NotAllowed() : Refusal("refusal.not-allowed");

/// <summary>Somebody changed the record after it was shown; nothing was overwritten.</summary>
public sealed class RecordChanged() : Refusal("refusal.changed");

/// <summary>What is wrong with one field: the field's name, the code of the text and its arguments.</summary>
public sealed record FieldError(string Field, string Code, IReadOnlyList<object> Args);

/// <summary>The input is not acceptable; nothing was changed.</summary>
public sealed class InvalidRequest(IReadOnlyList<FieldError> errors) : Refusal("refusal.invalid")
{
    public IReadOnlyList<FieldError> Errors { get; } = errors;
}
