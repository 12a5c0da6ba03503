using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>Answers IF SCHEMA_ID(N'hr') IS NULL and IF OBJECT_ID(N'[hr].[Leave]') IS NULL.</summary>
internal static class ExistenceGuard
{
    /// <summary>Null if the predicate asks something else.</summary>
    public static bool? IsMissing(BooleanExpression predicate, Catalogue catalogue)
    {
        if (predicate is not BooleanIsNullExpression { IsNot: false, Expression: FunctionCall call }
            || call.Parameters is not [StringLiteral text, ..])
            return null;
        if (SqlNames.Same(call.FunctionName.Value, "SCHEMA_ID"))
            return !catalogue.HasSchema(text.Value);
        if (!SqlNames.Same(call.FunctionName.Value, "OBJECT_ID"))
            return null;

        using var reader = new StringReader(text.Value);
        var name = new TSql150Parser(initialQuotedIdentifiers: true).ParseSchemaObjectName(reader, out var errors);
        return errors.Count > 0 ? null : catalogue.KindOf(ObjectName.From(name)) is null;
    }
}
