using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class FormerEnds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FormerEnd",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    ClosingReasonId = table.Column<long>(type: "bigint", nullable: true),
                    Summary = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    OutsideBody = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    MergedIntoId = table.Column<long>(type: "bigint", nullable: true),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ToldBy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ToldNote = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Satisfaction = table.Column<int>(type: "integer", nullable: true),
                    ReopenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReopenReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    IsAskedByComplainant = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerEnd", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormerEnd_ClosingReason_ClosingReasonId",
                        column: x => x.ClosingReasonId,
                        principalTable: "ClosingReason",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FormerEnd_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FormerEnd_Complaint_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FormerEnd_ClosingReasonId",
                table: "FormerEnd",
                column: "ClosingReasonId");

            migrationBuilder.CreateIndex(
                name: "IX_FormerEnd_ComplaintId_ReopenedAt",
                table: "FormerEnd",
                columns: new[] { "ComplaintId", "ReopenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FormerEnd_MergedIntoId",
                table: "FormerEnd",
                column: "MergedIntoId");

            migrationBuilder.Sql("""
                INSERT INTO "FormerEnd" ("Id", "ComplaintId", "ReopenedAt", "ReopenReason", "IsAskedByComplainant")
                SELECT nextval('"EntityFrameworkHiLoSequence"'), "Id", "PromisedFrom"::timestamp AT TIME ZONE 'Asia/Bangkok', "ReopenReason", coalesce("Answer" = 'Disputed', false)
                FROM "Complaint" WHERE "ReopenReason" IS NOT NULL;
                """);

            migrationBuilder.DropColumn(
                name: "ReopenReason",
                table: "Complaint");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ReopenReason",
                table: "Complaint",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.Sql("""
                UPDATE "Complaint" AS c SET "ReopenReason" =
                    (SELECT e."ReopenReason" FROM "FormerEnd" AS e WHERE e."ComplaintId" = c."Id" ORDER BY e."ReopenedAt" DESC, e."Id" DESC LIMIT 1);
                """);

            migrationBuilder.DropTable(
                name: "FormerEnd");
        }
    }
}
