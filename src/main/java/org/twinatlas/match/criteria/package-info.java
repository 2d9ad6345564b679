/** What makes two cities a good match: one small class for each criterion, with its rule, its value and its reason. */
@NullMarked
package org.twinatlas.match.criteria;

import org.jspecify.annotations.NullMarked;
